// Claims that changed; their old relationships go. $rows: {id, properties}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row.properties
WITH c
OPTIONAL MATCH (c)-[old]->()
DELETE old
