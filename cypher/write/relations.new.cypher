// Relations that are said for the first time. $rows: {id, predicate, subject, object}. No columns.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (r:Relation {id: row.id})
ON CREATE SET
  r.predicateId = row.predicate,
  r.subjectId = row.subject,
  r.objectId = row.object
MERGE (r)-[:SUBJECT]->(s)
MERGE (r)-[:OBJECT]->(o)
