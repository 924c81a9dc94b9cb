// Claims that stay under a filter, in the order of source and text, from after a place on.
// $filter, $source, $paragraph, $start, $id (of the claim after which to go on; the first page: '', 0, -1, ''), $limit.
// Columns: claimId, sourceId, paragraph, start.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (c:Claim)
USING INDEX SEEK c:Claim(sourceId, paragraph, start, id)
WHERE
  c.sourceId >= $source AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND
  CASE
    WHEN c.sourceId > $source THEN true
    WHEN c.paragraph <> $paragraph THEN c.paragraph > $paragraph
    WHEN c.start <> $start THEN c.start > $start
    ELSE c.id > $id
  END AND
  {claim-stays}
RETURN c.id AS claimId, c.sourceId AS sourceId, c.paragraph AS paragraph, c.start AS start
ORDER BY c.sourceId, c.paragraph, c.start, c.id
LIMIT $limit
