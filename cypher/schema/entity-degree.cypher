// Entities of a kind, those with most relations first. No parameters, no columns.
CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.degree, n.id)
