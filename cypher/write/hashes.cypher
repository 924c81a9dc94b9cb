// What is stored already: the content hash of each part; none where it is due again. No parameters.
// Columns: id, contentHash.
MATCH (s:Source)
RETURN s.id AS id, s.contentHash AS contentHash
UNION ALL
OPTIONAL MATCH (l:Lock {id: 'load'})
OPTIONAL MATCH (g:Graph {id: 'shabaka'})
WITH coalesce(l.registryHash, g.registryHash) AS contentHash
WHERE contentHash IS NOT NULL
RETURN 'registry' AS id, contentHash
UNION ALL
MATCH (g:Graph {id: 'shabaka'})
RETURN 'version' AS id, g.dataVersion AS contentHash
