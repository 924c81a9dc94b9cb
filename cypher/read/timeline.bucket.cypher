// The first claims of each of these buckets. $periods, $length (of their names), $limit (claims of each).
// Columns: period, claimId.
// What a bucket shares its beginning with, as January does with its year, is read over.
UNWIND $periods AS period
CALL (period) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(timeMin, sourceId, paragraph, start, id)
  WHERE
    c.timeMin >= period AND c.timeMin < period + '~' AND
    c.sourceId >= '' AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND
    left(c.timeMax, $length) = period
  RETURN c.id AS claimId
  ORDER BY c.timeMin, c.sourceId, c.paragraph, c.start, c.id
  LIMIT $limit
}
RETURN period, claimId
