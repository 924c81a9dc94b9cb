// Relations known from elsewhere. $rows: {id, predicate, subject, object}. No columns.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[:KNOWN {id: row.id, predicateId: row.predicate}]->(o)
