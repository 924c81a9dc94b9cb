// Empty the graph of at most $limit nodes and what hangs on them, for tests. Constraints and indexes stay.
// Columns: cleared, how many these were.
MATCH (n)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS cleared
