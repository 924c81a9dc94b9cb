// The predicates of the vocabulary. $rows: {id, properties}. No columns.
UNWIND $rows AS row
MERGE (n:Predicate {id: row.id})
SET n = row.properties
