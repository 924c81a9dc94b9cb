// What is known from elsewhere. $rows: {id, properties}. No columns.
UNWIND $rows AS row
CREATE (n:Reference)
SET n = row.properties
