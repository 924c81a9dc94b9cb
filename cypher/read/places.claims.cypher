// The first claims that give each of these places, in the order of source and text, where no filter narrows. $ids, $limit
// (claims of each). Columns: placeId, claimId.
UNWIND $ids AS placeId
CALL (placeId) {
  MATCH (c:Claim)-[a:AT]->(:Entity)
  USING INDEX SEEK a:AT(placeId, position)
  WHERE a.placeId = placeId AND a.position > ''
  RETURN c.id AS claimId
  ORDER BY a.placeId, a.position
  LIMIT $limit
}
RETURN placeId, claimId
