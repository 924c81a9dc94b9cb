// Relations between the same two entities as these, themselves included. $ids. Columns: id.
MATCH (r:Relation)
WHERE r.id IN $ids
MATCH (s:Entity {id: r.subjectId})<-[:SUBJECT]-(other:Relation)
WHERE other.objectId = r.objectId
RETURN DISTINCT other.id AS id
