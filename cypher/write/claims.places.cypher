// Where what a claim says took place. $rows: {id, position, entity}. No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:AT {placeId: row.entity, position: row.position}]->(e)
