// A source's claims as they are stored. $source. Columns: id, contentHash, speakerId, relationIds.
MATCH (c:Claim)
WHERE c.sourceId = $source
RETURN c.id AS id, c.contentHash AS contentHash, c.speakerId AS speakerId, COLLECT { MATCH (c)-[:ASSERTS]->(r:Relation) RETURN r.id } AS relationIds
