// What is known of entities from elsewhere. $ids.
// Columns: entityId, id, seen, noteAr, noteEn, latitude, longitude, radius, precision, time, timeMin, timeMax,
// wikidata, predicateId, subjectId, objectId.
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (n:Reference)
  WHERE n.entityId = entityId
  RETURN n
  UNION
  MATCH (:Entity {id: entityId})<-[k:KNOWN]-()
  MATCH (n:Reference {id: k.id})
  RETURN n
}
RETURN
  entityId,
  n.id AS id,
  n.seen AS seen,
  n.noteAr AS noteAr,
  n.noteEn AS noteEn,
  n.latitude AS latitude,
  n.longitude AS longitude,
  n.radius AS radius,
  n.precision AS precision,
  n.time AS time,
  n.timeMin AS timeMin,
  n.timeMax AS timeMax,
  n.wikidata AS wikidata,
  n.predicateId AS predicateId,
  n.subjectId AS subjectId,
  n.objectId AS objectId
ORDER BY entityId, id
