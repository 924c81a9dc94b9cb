// What a claim asserts or denies. $rows: {id, order, position, speaker, relation}. No columns.
// The relationship says itself whose it is and where it stands, so that an index of relationships gives the claims on a
// relation, or those of one voice on it, in the order of source and text, however many there are.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (r:Relation {id: row.relation})
CREATE (c)-[:ASSERTS {order: row.order, position: row.position, speakerId: row.speaker, relationId: row.relation}]->(r)
