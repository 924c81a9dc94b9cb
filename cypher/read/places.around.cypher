// In which places each of these lies, one step further, by what is known from elsewhere and by what is claimed. $ids.
// Columns: id, outerId. What is claimed of a place is looked through only where its counters tell of such a relation: a
// capital has thousands of others.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)-[k:KNOWN {predicateId: 'located-in'}]->(o:Entity)
  RETURN o.id AS outerId
  UNION
  WITH p
  WHERE 'located-in' IN p.outPredicates
  MATCH (p)-[r:RELATES {predicateId: 'located-in'}]->(o:Entity)
  RETURN o.id AS outerId
}
RETURN id, outerId
ORDER BY id, outerId
