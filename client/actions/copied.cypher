// The entities of a picture and what it draws between them, for Neo4j Browser or cypher-shell; IDS and RELATIONS are
// put in as lists. What is said is RELATES, what is known from elsewhere KNOWN. Columns: e, r, o.
UNWIND IDS AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[r:RELATES|KNOWN]->(o:Entity)
WHERE r.id IN RELATIONS
RETURN e, r, o
