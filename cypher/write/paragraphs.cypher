// A source's paragraphs. $source, $rows: properties. No columns.
MATCH (s:Source {id: $source})
UNWIND $rows AS row
CREATE (p:Paragraph)-[:OF]->(s)
SET p = row
