// The passages that a claim stands on. $rows: {id, order, source, passage: properties}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Source {id: row.source})
MERGE (p:Passage {id: row.passage.id})
SET p = row.passage
MERGE (p)-[:OF]->(s)
CREATE (c)-[:EVIDENCED_BY {order: row.order}]->(p)
