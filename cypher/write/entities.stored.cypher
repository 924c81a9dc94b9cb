// Content hash of every entity. No parameters. Columns: id, contentHash, canonicalId.
MATCH (e:Entity)
RETURN e.id AS id, e.contentHash AS contentHash, e.canonicalId AS canonicalId
