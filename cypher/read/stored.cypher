// How many nodes there are, of whatever kind; Neo4j keeps count of them. No parameters. Columns: total.
MATCH (n)
WITH count(n) AS total
RETURN total
