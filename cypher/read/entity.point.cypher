// Where entities are, as reference knows it; all else that is known of them, as what lies in a place, is not read. $ids.
// Columns: entityId, id, seen, noteAr, noteEn, latitude, longitude, radius, precision.
UNWIND $ids AS entityId
MATCH (n:Reference)
WHERE n.entityId = entityId AND n.latitude IS NOT NULL
RETURN
  entityId,
  n.id AS id,
  n.seen AS seen,
  n.noteAr AS noteAr,
  n.noteEn AS noteEn,
  n.latitude AS latitude,
  n.longitude AS longitude,
  n.radius AS radius,
  n.precision AS precision
ORDER BY entityId, id
