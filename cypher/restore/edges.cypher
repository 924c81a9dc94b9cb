// Relationships of an exported graph, a batch of one type; FROM, TYPE and TO are put in from a closed list, because only
// a label that is written out is looked up in an index. $rows: {start, end, properties}. No columns.
UNWIND $rows AS row
MATCH (a:FROM {id: row.start})
MATCH (b:TO {id: row.end})
CREATE (a)-[e:TYPE]->(b)
SET e = row.properties
