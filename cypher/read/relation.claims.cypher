// Who says so: a page of claims on each of these relations under a filter, in the order of source and text.
// $ids, $filter, $after (position of the claim after which to go on; '' for the first page), $limit.
// Columns: relationId, claimId, sourceId, paragraph, start.
UNWIND $ids AS relationId
CALL (relationId) {
  MATCH (c:Claim)-[a:ASSERTS]->(r:Relation)
  USING INDEX SEEK a:ASSERTS(relationId, position)
  WHERE
    a.relationId = relationId AND a.position > $after AND
    {claim-filter} AND
    {relation-filter}
  RETURN c
  ORDER BY a.relationId, a.position
  LIMIT $limit
}
RETURN
  relationId,
  c.id AS claimId,
  c.sourceId AS sourceId,
  c.paragraph AS paragraph,
  c.start AS start
