// Nodes of an exported graph, a batch. $rows: {labels, properties}. No columns.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
