// All ways of three relations, each of which stays under a filter, between two entities that have few relations: what lies
// next to the one and next to the other is looked up in the index, pair by pair. $from, $to, $filter, $limit.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
MATCH (:Entity {id: $from})-[r:RELATES]-(next:Entity)
WHERE next.id <> $to AND {relation-stays}
WITH next.id AS second, collect(r) AS firsts
MATCH (:Entity {id: $to})-[r:RELATES]-(next:Entity)
WHERE next.id <> $from AND next.id <> second AND {relation-stays}
WITH second, firsts, next.id AS third, collect(r) AS lasts
CALL (second, third) {
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = second AND r.objectId = third
  RETURN r
  UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = third AND r.objectId = second
  RETURN r
}
WITH firsts, lasts, second, third, r
WHERE {relation-stays}
UNWIND firsts AS first
UNWIND lasts AS last
WITH [first, r, last] AS way, second, third
RETURN
  [$from, second, third, $to] AS entityIds,
  [r IN way | r.id] AS relationIds,
  [r IN way | r.originCount] AS origins
ORDER BY reduce(least = 1000000, r IN way | CASE WHEN r.originCount < least THEN r.originCount ELSE least END) DESC, relationIds
LIMIT $limit
