// Those in whose voice claims are, most claims first, where no filter narrows: by what the loader has counted.
// $count and $after (claims, and id, after which to go on), $limit. Columns: id, spokenCount, claimCount, reportedCount.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (e:Entity)
USING INDEX SEEK e:Entity(spokenCount, id)
WHERE
  e.spokenCount > 0 AND e.spokenCount <= $count AND e.id > '' AND
  CASE WHEN e.spokenCount = $count THEN e.id < $after ELSE true END
RETURN e.id AS id, e.spokenCount AS spokenCount, e.spokenCount AS claimCount, e.reportedCount AS reportedCount
ORDER BY e.spokenCount DESC, e.id DESC
LIMIT $limit
