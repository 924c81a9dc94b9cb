// What is stored already: the content hash of each part. No parameters.
// Columns: id, contentHash.
MATCH (s:Source)
RETURN s.id AS id, s.contentHash AS contentHash
UNION ALL
MATCH (g:Graph {id: 'shabaka'})
RETURN 'registry' AS id, g.registryHash AS contentHash
UNION ALL
MATCH (g:Graph {id: 'shabaka'})
RETURN 'version' AS id, g.dataVersion AS contentHash
