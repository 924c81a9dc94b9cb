// Claims that name an entity, in whatever role, where no filter narrows and so many name it that the next ones in the order
// of source and text are soon found: that order is gone through, instead of all that name it being sorted.
// $entity, $source, $paragraph, $start, $id (of the claim after which to go on; the first page: '', 0, -1, ''), $limit.
// Columns: claimId, sourceId, paragraph, start.
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
  CASE
    WHEN c.speakerId = $entity OR c.reportedById = $entity THEN true
    WHEN $entity IN coalesce(c.placeIds, []) OR $entity IN coalesce(c.eventIds, []) THEN true
    ELSE EXISTS { MATCH (c)-[:ASSERTS]->(r:Relation) WHERE r.subjectId = $entity OR r.objectId = $entity }
  END
RETURN c.id AS claimId, c.sourceId AS sourceId, c.paragraph AS paragraph, c.start AS start
ORDER BY c.sourceId, c.paragraph, c.start, c.id
LIMIT $limit
