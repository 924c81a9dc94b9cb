// Those who speak, most claims first. No parameters, no columns.
CREATE INDEX entity_spoken IF NOT EXISTS FOR (n:Entity) ON (n.spokenCount, n.id)
