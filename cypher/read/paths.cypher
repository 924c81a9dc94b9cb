// All shortest ways between two entities, of up to six relations that each stay under a filter.
// $from, $to, $maxHops, $filter, $limit.
// The length is looked at after the search: as a condition of the search, it makes Neo4j try all ways whatever
// their length where the shortest are too long.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:RELATES*..6]-(b))
WHERE all(r IN relationships(p) WHERE {relation-stays})
WITH p
WHERE length(p) <= $maxHops
WITH
  [n IN nodes(p) | n.id] AS entityIds,
  [r IN relationships(p) | r.id] AS relationIds,
  [r IN relationships(p) | r.originCount] AS origins
RETURN entityIds, relationIds, origins
ORDER BY reduce(least = 1000000, each IN origins | CASE WHEN each < least THEN each ELSE least END) DESC, relationIds
LIMIT $limit
