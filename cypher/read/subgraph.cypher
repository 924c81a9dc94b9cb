// All relations between these entities that stay under a filter. $ids, $only (ids of relations, null for all), $filter.
// Columns: those of a relation.
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r:RELATES]->(o:Entity)
WHERE o.id IN $ids AND ($only IS NULL OR r.id IN $only) AND {relation-stays}
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
