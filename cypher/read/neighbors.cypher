// A page of what surrounds an entity, relations with most distinct origins first.
// The hints: just after a load, before Neo4j has counted, it may read all of an index instead of a part.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
// $id, $predicates, $kinds (null for all), $exclude, $filter, $origins and $after (origin count and id after which to go
// on), $limit.
// Columns: those of a relation, out (whether the entity is the subject), neighborId and what lists show of the neighbour.
CALL () {
  MATCH (:Entity {id: $id})-[r:RELATES]->(o:Entity)
  USING INDEX SEEK r:RELATES(subjectId, originCount, id)
  WHERE
    r.subjectId = $id AND r.originCount <= $origins AND r.id > '' AND
    CASE WHEN r.originCount = $origins THEN r.id < $after ELSE true END AND
    ($predicates IS NULL OR r.predicateId IN $predicates) AND
    ($kinds IS NULL OR o.kind IN $kinds) AND
    NOT o.id IN $exclude AND
    {relation-stays}
  RETURN r, o, true AS out
  ORDER BY r.subjectId DESC, r.originCount DESC, r.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (o:Entity)-[r:RELATES]->(:Entity {id: $id})
  USING INDEX SEEK r:RELATES(objectId, originCount, id)
  WHERE
    r.objectId = $id AND r.originCount <= $origins AND r.id > '' AND
    CASE WHEN r.originCount = $origins THEN r.id < $after ELSE true END AND
    ($predicates IS NULL OR r.predicateId IN $predicates) AND
    ($kinds IS NULL OR o.kind IN $kinds) AND
    NOT o.id IN $exclude AND
    {relation-stays}
  RETURN r, o, false AS out
  ORDER BY r.objectId DESC, r.originCount DESC, r.id DESC
  LIMIT $limit
}
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
  r.originCount AS originCount,
  out,
  o.id AS neighborId,
  o.kind AS kind,
  o.type AS type,
  o.labelAr AS labelAr,
  o.labelEn AS labelEn,
  o.anonymous AS anonymous,
  o.degree AS degree,
  o.spokenCount AS spokenCount
ORDER BY originCount DESC, id DESC
LIMIT $limit
