// These places and all that lie in them, by what is known from elsewhere and by what is claimed, over up to six
// steps. $ids. Columns: id.
UNWIND $ids AS id
MATCH (outer:Entity {id: id})
MATCH (inner:Entity)-[:KNOWN|RELATES*0..6 {predicateId: 'located-in'}]->(outer)
RETURN DISTINCT inner.id AS id
LIMIT 10000
