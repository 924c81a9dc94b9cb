// What is stored already: the content hash of each part; none where it is due again. No parameters.
// Columns: id, contentHash.
MATCH (s:Source)
RETURN s.id AS id, s.contentHash AS contentHash
UNION ALL
MATCH (l:Lock {id: 'load'})
RETURN 'registry' AS id, l.registryHash AS contentHash
UNION ALL
MATCH (g:Graph {id: 'shabaka'})
RETURN 'version' AS id, g.dataVersion AS contentHash
