// Everything that is stored, node by node, each label by id; of claims, passages and relations what stays under a filter.
// $filter. Columns: labels, properties.
MATCH (n:Type)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Root)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Predicate)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Entity)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Reference)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Source)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Paragraph)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
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
RETURN labels(p) AS labels, properties(p) AS properties
UNION ALL
MATCH (c:Claim)
WHERE
  c.id > '' AND
  {claim-stays}
WITH c
ORDER BY c.id
RETURN labels(c) AS labels, properties(c) AS properties
UNION ALL
MATCH (r:Relation)
WHERE
  r.id > '' AND
  {relation-stays}
WITH r
ORDER BY r.id
RETURN labels(r) AS labels, properties(r) AS properties
UNION ALL
MATCH (n:Period)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Graph)
WHERE n.id > ''
WITH n
ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties
