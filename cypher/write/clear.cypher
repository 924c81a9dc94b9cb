// Empty the graph: every node and relationship, for tests. Constraints and indexes stay.
MATCH (n)
DETACH DELETE n
