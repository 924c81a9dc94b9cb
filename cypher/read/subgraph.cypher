// All relations between these entities that stay under a filter. $ids, $only (ids of relations, null for all), $filter.
// Columns: those of a relation.
// Who has more relations than there are ids is not walked round: what ties two such is looked up in the index, so that
// what is read depends on how many are asked for, and not on how much is stored of each.
CALL () {
  UNWIND $ids AS id
  MATCH (few:Entity {id: id})
  WHERE few.degree <= size($ids)
  MATCH (few)-[r:RELATES]-(other:Entity)
  WHERE other.id IN $ids
  RETURN r
  UNION
  MATCH (many:Entity)
  WHERE many.id IN $ids AND many.degree > size($ids)
  WITH collect(many.id) AS hubs
  UNWIND hubs AS subject
  UNWIND hubs AS object
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = subject AND r.objectId = object
  RETURN r
}
WITH r
WHERE ($only IS NULL OR r.id IN $only) AND {relation-stays}
RETURN
  r.id AS id,
  r.predicateId AS predicateId,
  r.subjectId AS subjectId,
  r.objectId AS objectId,
  r.stance AS stance,
  r.tension AS tension,
  r.claimCount AS claimCount,
  r.assertedCount AS assertedCount,
  r.deniedCount AS deniedCount,
  r.originCount AS originCount
ORDER BY originCount DESC, id
