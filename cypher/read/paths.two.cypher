// All ways of two relations, each of which stays under a filter, between two entities: round the one that has fewer
// relations, and from there to the other one by the index, however many that one has.
// $few, $many, $isReversed (whether the way goes from $many to $few), $filter, $limit.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
MATCH (:Entity {id: $few})-[r:RELATES]-(between:Entity)
WHERE between.id <> $many AND {relation-stays}
WITH r AS near, between.id AS middle
CALL (middle) {
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = middle AND r.objectId = $many
  RETURN r
  UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = $many AND r.objectId = middle
  RETURN r
}
WITH near, r, middle
WHERE {relation-stays}
WITH CASE WHEN $isReversed THEN [r, near] ELSE [near, r] END AS way, middle
RETURN
  CASE WHEN $isReversed THEN [$many, middle, $few] ELSE [$few, middle, $many] END AS entityIds,
  [r IN way | r.id] AS relationIds,
  [r IN way | r.originCount] AS origins
ORDER BY reduce(least = 1000000, r IN way | CASE WHEN r.originCount < least THEN r.originCount ELSE least END) DESC, relationIds
LIMIT $limit
