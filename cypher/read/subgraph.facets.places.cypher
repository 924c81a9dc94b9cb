// Of these relations: the places that claims on them give, under a filter. $ids (of relations), $filter, $most (claims of
// each relation that are looked at). Columns: placeId, relationId.
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
RETURN DISTINCT placeId, id AS relationId
ORDER BY placeId, relationId
