// How many stories there are. No parameters. Columns: total.
MATCH (s:Story)
RETURN count(s) AS total
