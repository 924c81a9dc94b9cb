// A source's claims as they are stored. $source. Columns: id, contentHash, speakerId, alsoNamed (who reports it, places, events), relationIds.
// The index is used only when every property in it has a condition.
MATCH (c:Claim)
USING INDEX SEEK c:Claim(sourceId, paragraph, start, id)
WHERE c.sourceId = $source AND c.paragraph >= 0 AND c.start >= 0 AND c.id > ''
RETURN
  c.id AS id,
  c.contentHash AS contentHash,
  c.speakerId AS speakerId,
  CASE WHEN c.reportedById IS NULL THEN [] ELSE [c.reportedById] END + coalesce(c.placeIds, []) + coalesce(c.eventIds, []) AS
    alsoNamed,
  COLLECT { MATCH (c)-[:ASSERTS]->(r:Relation) RETURN r.id } AS relationIds
