// The entity that an item of the reference layer is about. $id. Columns: entityId.
MATCH (n:Reference {id: $id})
RETURN n.entityId AS entityId
