// All keys, for whoever manages them. No parameters. Columns: id, name, role, created, expires.
// A scan: there are few.
MATCH (k:Key)
RETURN k.id AS id, k.name AS name, k.role AS role, k.created AS created, k.expires AS expires
ORDER BY k.created, k.id
