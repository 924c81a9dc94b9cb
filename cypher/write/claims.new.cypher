// Claims that are not there yet. $rows: {id, properties}. No columns.
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row.properties
