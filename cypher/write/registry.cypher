// By which registry sources are read from now on: where it is another one, each that is stored is due again.
// $registryHash. No columns.
MERGE (l:Lock {id: 'load'})
WITH l, coalesce(l.registryHash, '') AS before
SET l.registryHash = $registryHash
WITH before
MATCH (s:Source)
WHERE before <> $registryHash
REMOVE s.contentHash
