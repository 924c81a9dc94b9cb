// A key by its id, as it is kept. $id. Columns: id, name, role, hash, expires.
MATCH (k:Key {id: $id})
RETURN k.id AS id, k.name AS name, k.role AS role, k.hash AS hash, k.expires AS expires
