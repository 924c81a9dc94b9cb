// Relations by distinct origins, most first. No parameters, no columns.
CREATE INDEX relation_origins IF NOT EXISTS FOR (n:Relation) ON (n.originCount, n.id)
