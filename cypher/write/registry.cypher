// By which registry sources are read from now on: each that is stored is due again, since it was read by another one.
// $registryHash. No columns.
MERGE (l:Lock {id: 'load'})
SET l.registryHash = $registryHash
WITH l
MATCH (s:Source)
REMOVE s.contentHash
