// Claims new or changed; their old relationships go. $rows: {id, properties}. No columns.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c = row.properties
WITH c
OPTIONAL MATCH (c)-[old]->()
DELETE old
