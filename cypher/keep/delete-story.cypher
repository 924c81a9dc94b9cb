// A story that is to be no more. $id. No columns.
MATCH (s:Story {id: $id})
DELETE s
