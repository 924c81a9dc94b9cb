// Of these relations: on how many there is a claim that gives a place, or one that lies in it, under a filter.
// $ids (of relations), $filter, $most (claims of each relation that are looked at). Columns: value, relationCount.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
  USING INDEX SEEK a:ASSERTS(relationId, position)
  WHERE a.relationId = id AND a.position > '' AND {claim-filter}
  RETURN c
  ORDER BY a.relationId, a.position
  LIMIT $most
}
UNWIND c.placeIds AS placeId
WITH placeId, collect(DISTINCT id) AS ids
MATCH (inner:Entity {id: placeId})
MATCH (inner)-[:KNOWN|RELATES*0..6 {predicateId: 'located-in'}]->(outer:Entity)
WITH DISTINCT outer.id AS value, ids
UNWIND ids AS id
RETURN value, count(DISTINCT id) AS relationCount
ORDER BY relationCount DESC, value
