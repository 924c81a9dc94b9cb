// Whose voice a claim is, and where it stands. $rows: {id, source, speaker, reportedBy}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Source {id: row.source})
MATCH (speaker:Entity {id: row.speaker})
CREATE (c)-[:OF]->(s)
CREATE (c)-[:SAID_BY]->(speaker)
WITH c, row
WHERE row.reportedBy IS NOT NULL
MATCH (voice:Entity {id: row.reportedBy})
CREATE (c)-[:REPORTED_BY]->(voice)
