// Relations of a predicate, to count them. No parameters, no columns.
CREATE INDEX relation_predicate IF NOT EXISTS FOR (n:Relation) ON (n.predicateId)
