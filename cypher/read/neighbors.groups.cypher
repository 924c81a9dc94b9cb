// How many relations of each predicate and direction an entity has under a filter, of those with most distinct origins: as
// many each way as $most. $id, $filter, $most. Columns: predicateId, out (whether the entity is the subject), total.
CALL () {
  MATCH (:Entity {id: $id})-[r:RELATES]->(:Entity)
  USING INDEX SEEK r:RELATES(subjectId, originCount, id)
  WHERE r.subjectId = $id AND r.originCount >= 0 AND r.id > ''
  RETURN r, true AS out
  ORDER BY r.subjectId DESC, r.originCount DESC, r.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Entity)-[r:RELATES]->(:Entity {id: $id})
  USING INDEX SEEK r:RELATES(objectId, originCount, id)
  WHERE r.objectId = $id AND r.originCount >= 0 AND r.id > ''
  RETURN r, false AS out
  ORDER BY r.objectId DESC, r.originCount DESC, r.id DESC
  LIMIT $most
}
WITH r, out
WHERE {relation-stays}
RETURN r.predicateId AS predicateId, out, count(r) AS total
ORDER BY total DESC, predicateId, out
