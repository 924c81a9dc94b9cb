// Stories as their files tell them, in place of what was there. $rows of id, properties. No columns.
UNWIND $rows AS row
MERGE (s:Story {id: row.id})
SET s = row.properties
