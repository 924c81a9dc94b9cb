// How many views are saved. No parameters. Columns: total.
MATCH (v:View)
RETURN count(v) AS total
