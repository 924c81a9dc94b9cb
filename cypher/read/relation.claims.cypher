// Who says so: a page of claims on each of these relations under a filter, in the order of source and text.
// $ids, $filter, $source, $paragraph, $start, $id (of the claim after which to go on; the first page: '', 0, -1, ''), $limit.
// Columns: relationId, claimId, sourceId, paragraph, start.
UNWIND $ids AS relationId
CALL (relationId) {
  MATCH (r:Relation {id: relationId})<-[:ASSERTS]-(c:Claim)
  WHERE
    {claim-after} AND
    {claim-filter} AND
    {relation-filter}
  RETURN c
  ORDER BY c.sourceId, c.paragraph, c.start, c.id
  LIMIT $limit
}
RETURN
  relationId,
  c.id AS claimId,
  c.sourceId AS sourceId,
  c.paragraph AS paragraph,
  c.start AS start
