// What claims add up to, on the relation and as a drawn edge. $rows: {id, subject, object, derived, edge}. No columns.
UNWIND $rows AS row
MATCH (r:Relation {id: row.id})
SET r += row.derived
WITH row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[e:RELATES]->(o)
SET e = row.edge
