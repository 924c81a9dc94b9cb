// What each speaker says of a relation. $rows: {speakerId, relationId, properties}. No columns.
UNWIND $rows AS row
MATCH (e:Entity {id: row.speakerId})
MATCH (r:Relation {id: row.relationId})
CREATE (e)-[s:SAYS]->(r)
SET s = row.properties
