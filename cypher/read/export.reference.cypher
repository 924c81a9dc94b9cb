// What is known from elsewhere, by id. No parameters.
// Columns: id, entity, seen, latitude, longitude, radius, precision, time, wikidata, predicate, object.
MATCH (n:Reference)
WHERE n.id > ''
RETURN
  n.id AS id,
  n.entityId AS entity,
  n.seen AS seen,
  n.latitude AS latitude,
  n.longitude AS longitude,
  n.radius AS radius,
  n.precision AS precision,
  n.time AS time,
  n.wikidata AS wikidata,
  n.predicateId AS predicate,
  n.objectId AS object
ORDER BY n.id
