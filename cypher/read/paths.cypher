// All shortest ways between two entities, of up to six relations. $from, $to, $maxHops, $limit.
// The length is looked at after the search: as a condition of the search, it makes Neo4j try all ways whatever
// their length where the shortest are too long.
// Columns: entityIds, relationIds, weakest (distinct origins of the weakest relation).
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:RELATES*..6]-(b))
WITH p
WHERE length(p) <= $maxHops
WITH
  [n IN nodes(p) | n.id] AS entityIds,
  [r IN relationships(p) | r.id] AS relationIds,
  reduce(w = 1000000, r IN relationships(p) | CASE WHEN r.originCount < w THEN r.originCount ELSE w END) AS weakest
RETURN entityIds, relationIds, weakest
ORDER BY weakest DESC, relationIds
LIMIT $limit
