// What a claim asserts or denies. $rows: {id, order, relation}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (r:Relation {id: row.relation})
CREATE (c)-[:ASSERTS {order: row.order}]->(r)
