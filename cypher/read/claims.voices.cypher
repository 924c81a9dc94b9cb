// Claims of some voices that stay under a filter, in the order of source and text, from after a place on.
// $speakers, $filter, $source, $paragraph, $start, $id (of the claim after which to go on; the first page: '', 0, -1, ''),
// $limit. Columns: claimId, sourceId, paragraph, start.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
UNWIND $speakers AS speaker
CALL (speaker) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(speakerId, sourceId, paragraph, start, id)
  WHERE
    c.speakerId = speaker AND c.sourceId >= $source AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND
    CASE
      WHEN c.sourceId > $source THEN true
      WHEN c.paragraph <> $paragraph THEN c.paragraph > $paragraph
      WHEN c.start <> $start THEN c.start > $start
      ELSE c.id > $id
    END AND
    {claim-stays}
  RETURN c
  ORDER BY c.speakerId, c.sourceId, c.paragraph, c.start, c.id
  LIMIT $limit
}
RETURN c.id AS claimId, c.sourceId AS sourceId, c.paragraph AS paragraph, c.start AS start
ORDER BY sourceId, paragraph, start, claimId
LIMIT $limit
