// Everything that is stored, relationship by relationship, by the ids of where they begin; of claims, passages and
// relations what stays under a filter. $filter. Columns: type, start, startLabel, end, endLabel, properties.
MATCH (n:Paragraph)-[e:OF]->(s:Source)
WHERE n.id > ''
WITH n, e, s
ORDER BY n.id
RETURN type(e) AS type, n.id AS start, 'Paragraph' AS startLabel, s.id AS end, 'Source' AS endLabel, properties(e) AS properties
UNION ALL
MATCH (p:Passage)
WHERE
  p.id > '' AND
  EXISTS {
    MATCH (p)<-[:EVIDENCED_BY]-(c:Claim)
    WHERE {claim-stays}
  }
WITH p
ORDER BY p.id
MATCH (p)-[e:OF]->(s:Source)
RETURN type(e) AS type, p.id AS start, 'Passage' AS startLabel, s.id AS end, 'Source' AS endLabel, properties(e) AS properties
UNION ALL
MATCH (c:Claim)
WHERE c.id > '' AND {claim-stays}
WITH c
ORDER BY c.id
CALL (c) {
  MATCH (c)-[e:OF|SAID_BY|REPORTED_BY|AT|ABOUT|EVIDENCED_BY]->(to)
  RETURN e, to
  UNION ALL
  MATCH (c)-[e:ASSERTS]->(r:Relation)
  WHERE {relation-stays}
  RETURN e, r AS to
}
RETURN type(e) AS type, c.id AS start, 'Claim' AS startLabel, to.id AS end, labels(to)[0] AS endLabel, properties(e) AS properties
UNION ALL
MATCH (r:Relation)
WHERE r.id > '' AND {relation-stays}
WITH r
ORDER BY r.id
CALL (r) {
  MATCH (r)-[e:SUBJECT|OBJECT]->(to:Entity)
  RETURN type(e) AS type, r.id AS start, 'Relation' AS startLabel, to.id AS end, 'Entity' AS endLabel, properties(e) AS properties
  UNION ALL
  MATCH (s:Entity {id: r.subjectId})-[e:RELATES {id: r.id}]->(o:Entity)
  RETURN type(e) AS type, s.id AS start, 'Entity' AS startLabel, o.id AS end, 'Entity' AS endLabel, properties(e) AS properties
  UNION ALL
  MATCH (s:Entity)-[e:SAYS]->(r)
  RETURN type(e) AS type, s.id AS start, 'Entity' AS startLabel, r.id AS end, 'Relation' AS endLabel, properties(e) AS properties
}
RETURN type, start, startLabel, end, endLabel, properties
UNION ALL
MATCH (n:Reference)
WHERE n.id > ''
WITH n
ORDER BY n.id
MATCH (s:Entity {id: n.subjectId})-[e:KNOWN {id: n.id}]->(o:Entity)
RETURN type(e) AS type, s.id AS start, 'Entity' AS startLabel, o.id AS end, 'Entity' AS endLabel, properties(e) AS properties
