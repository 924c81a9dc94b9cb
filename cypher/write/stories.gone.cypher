// A story that came from a file and is to be no more. $id. No columns.
MATCH (s:Story {id: $id})
WHERE s.fileHash IS NOT NULL
DELETE s
