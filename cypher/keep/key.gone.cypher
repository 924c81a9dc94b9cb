// A key that is to open nothing any more. $id. Columns: name.
MATCH (k:Key {id: $id})
WITH k, k.name AS name
DELETE k
RETURN name
