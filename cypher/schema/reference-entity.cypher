// What is known of an entity from elsewhere. No parameters, no columns.
CREATE INDEX reference_entity IF NOT EXISTS FOR (n:Reference) ON (n.entityId)
