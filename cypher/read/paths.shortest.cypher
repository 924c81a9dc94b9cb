// The shortest ways between two entities, shorter ones first, of up to six relations that each stay under a
// filter; none goes through an entity twice. $from, $to, $maxHops, $filter, $limit (at most 25).
// Neo4j wants the number of ways as a literal: a hundred, so that enough are left without those in circles.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = SHORTEST 100 (a)(()-[r:RELATES WHERE {relation-stays}]-()){1,6}(b)
WITH p
WHERE length(p) <= $maxHops AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
WITH
  [n IN nodes(p) | n.id] AS entityIds,
  [r IN relationships(p) | r.id] AS relationIds,
  [r IN relationships(p) | r.originCount] AS origins
RETURN entityIds, relationIds, origins
ORDER BY
  size(relationIds),
  reduce(least = 1000000, each IN origins | CASE WHEN each < least THEN each ELSE least END) DESC,
  relationIds
LIMIT $limit
