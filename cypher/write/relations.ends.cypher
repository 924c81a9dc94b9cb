// The entities at both ends of these relations. $ids. Columns: id.
MATCH (r:Relation)-[:SUBJECT|OBJECT]->(e:Entity)
WHERE r.id IN $ids
RETURN DISTINCT e.id AS id
