// The last load that is not after a state of the data or a moment: what came later is told from there. One of
// $version and $at is null. Columns: number (0 before the first of a moment; no row for an unknown version).
CALL () {
  MATCH (l:Load {dataVersion: $version})
  RETURN l.number AS number
  UNION ALL
  MATCH (l:Load)
  WHERE l.at <= $at
  RETURN l.number AS number
  UNION ALL
  WITH $at AS moment
  WHERE moment IS NOT NULL
  RETURN 0 AS number
}
RETURN number
ORDER BY number DESC
LIMIT 1
