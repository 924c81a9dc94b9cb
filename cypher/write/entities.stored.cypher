// Content hash of every entity. No parameters. Columns: id, contentHash.
MATCH (e:Entity)
RETURN e.id AS id, e.contentHash AS contentHash
