// One writer at a time: whoever loads or removes writes this node first. No parameters.
// Columns: registryHash, by which registry sources are read at present; null before there is any.
MERGE (l:Lock {id: 'load'})
SET l.held = true
WITH l
OPTIONAL MATCH (g:Graph {id: 'shabaka'})
RETURN coalesce(l.registryHash, g.registryHash) AS registryHash
