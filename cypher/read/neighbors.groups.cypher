// How many relations of each predicate and direction an entity has under a filter. $id, $filter.
// Columns: predicateId, out (whether the entity is the subject), total.
MATCH (e:Entity {id: $id})-[r:RELATES]-()
WHERE {relation-stays}
RETURN r.predicateId AS predicateId, r.subjectId = $id AS out, count(r) AS total
ORDER BY total DESC, predicateId, out
