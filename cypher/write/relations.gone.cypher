// Relations that nobody asserts or denies any more. $ids. No columns.
MATCH (r:Relation)
WHERE r.id IN $ids AND NOT EXISTS { (r)<-[:ASSERTS]-() }
DETACH DELETE r
