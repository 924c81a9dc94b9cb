// The groups of predicates. $rows: {id, properties}. No columns.
UNWIND $rows AS row
MERGE (n:Root {id: row.id})
SET n = row.properties
