// Places of which something is said, those with most relations first, with what happened there, where no filter narrows:
// by what the loader has counted. $degree and $after (degree and id after which to go on), $limit.
// Columns: id, degree, claimCount, eventCount, eventIds (200 at most).
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (p:Entity)
USING INDEX SEEK p:Entity(kind, degree, id)
WHERE
  p.kind = 'PLACE' AND p.degree <= $degree AND p.id > '' AND CASE WHEN p.degree = $degree THEN p.id < $after ELSE true END AND
  (p.placedEventCount > 0 OR EXISTS { (p)<-[:AT]-() })
RETURN
  p.id AS id,
  p.degree AS degree,
  COUNT { (p)<-[:AT]-() } AS claimCount,
  p.placedEventCount AS eventCount,
  p.placedEventIds AS eventIds
ORDER BY p.kind DESC, p.degree DESC, p.id DESC
LIMIT $limit
