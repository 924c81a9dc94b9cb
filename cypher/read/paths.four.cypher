// All ways of four relations, each of which stays under a filter, between two entities that have few relations and no shorter
// way: of what lies next to the one and next to the other, round the one that has fewer relations, and from there to
// the other one by the index. $from, $to, $filter, $limit.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
MATCH (:Entity {id: $from})-[r:RELATES]-(second:Entity)
WHERE {relation-stays}
WITH second, collect(r) AS firsts
MATCH (:Entity {id: $to})-[r:RELATES]-(fourth:Entity)
WHERE {relation-stays}
WITH second, firsts, fourth, collect(r) AS lasts, second.degree <= fourth.degree AS isForward
WITH
  *,
  CASE WHEN isForward THEN second ELSE fourth END AS few,
  CASE WHEN isForward THEN fourth.id ELSE second.id END AS many
MATCH (few)-[r:RELATES]-(third:Entity)
WHERE {relation-stays}
WITH second, firsts, fourth, lasts, isForward, many, third.id AS middle, r AS near
CALL (middle, many) {
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = middle AND r.objectId = many
  RETURN r
  UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = many AND r.objectId = middle
  RETURN r
}
WITH *
WHERE {relation-stays}
UNWIND firsts AS first
UNWIND lasts AS last
WITH
  CASE WHEN isForward THEN [first, near, r, last] ELSE [first, r, near, last] END AS way,
  [$from, second.id, middle, fourth.id, $to] AS entityIds
RETURN entityIds, [r IN way | r.id] AS relationIds, [r IN way | r.originCount] AS origins
ORDER BY reduce(least = 1000000, r IN way | CASE WHEN r.originCount < least THEN r.originCount ELSE least END) DESC, relationIds
LIMIT $limit
