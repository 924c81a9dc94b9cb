// Entities that left the registry. $ids. No columns.
MATCH (e:Entity)
WHERE e.id IN $ids
DETACH DELETE e
