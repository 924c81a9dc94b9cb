// The types of entity of the vocabulary. $rows: {id, properties}. No columns.
UNWIND $rows AS row
MERGE (n:Type {id: row.id})
SET n = row.properties
