// Relations of a stance, those with most distinct origins first. No parameters, no columns.
CREATE INDEX relation_stance IF NOT EXISTS FOR (n:Relation) ON (n.stance, n.originCount, n.id)
