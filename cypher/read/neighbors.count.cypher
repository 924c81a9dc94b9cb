// How many relations an entity has under these filters. $id, $predicates, $kinds (null for all), $exclude, $filter.
// Columns: total.
MATCH (:Entity {id: $id})-[r:RELATES]-(o:Entity)
WHERE
  ($predicates IS NULL OR r.predicateId IN $predicates) AND
  ($kinds IS NULL OR o.kind IN $kinds) AND
  NOT o.id IN $exclude AND
  {relation-stays}
RETURN count(r) AS total
