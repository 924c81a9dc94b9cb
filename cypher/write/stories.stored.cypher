// Stories that came from files, each with the hash of what its file said. No parameters. Columns: id, hash.
MATCH (s:Story)
WHERE s.fileHash IS NOT NULL
RETURN s.id AS id, s.fileHash AS hash
