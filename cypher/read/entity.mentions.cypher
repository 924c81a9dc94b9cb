// Claims that name an entity, in whatever role, under a filter, in the order of source and text.
// $entity, $filter, $source, $paragraph, $start, $id (of the claim after which to go on; the first page: '', 0, -1, ''),
// $limit. Columns: claimId, sourceId, paragraph, start.
// A walk over the claims of that entity.
MATCH (e:Entity {id: $entity})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(:Relation)<-[:ASSERTS]-(c:Claim)
  RETURN c
  UNION
  MATCH (e)<-[:AT|ABOUT|SAID_BY|REPORTED_BY]-(c:Claim)
  RETURN c
}
WITH c
WHERE
  CASE
    WHEN c.sourceId <> $source THEN c.sourceId > $source
    WHEN c.paragraph <> $paragraph THEN c.paragraph > $paragraph
    WHEN c.start <> $start THEN c.start > $start
    ELSE c.id > $id
  END AND
  {claim-stays}
RETURN c.id AS claimId, c.sourceId AS sourceId, c.paragraph AS paragraph, c.start AS start
ORDER BY c.sourceId, c.paragraph, c.start, c.id
LIMIT $limit
