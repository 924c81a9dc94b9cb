// How many relations use each predicate, so that nobody counts when asked. No parameters, no columns.
MATCH (p:Predicate)
SET p.relationCount = COUNT { (r:Relation) WHERE r.predicateId = p.id }
