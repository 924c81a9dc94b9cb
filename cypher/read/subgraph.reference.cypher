// What is known from elsewhere between these entities. $ids. Columns: id, entityId (the subject).
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[k:KNOWN]->(o:Entity)
WHERE o.id IN $ids
RETURN k.id AS id, s.id AS entityId
ORDER BY id
