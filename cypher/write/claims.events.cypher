// The events that a claim is about. $rows: {id, entity}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:ABOUT]->(e)
