// How many relations an entity has under these filters, of those with most distinct origins: as many each way as $most.
// $id, $predicates, $kinds (null for all), $exclude, $filter, $most. Columns: total.
// The hints: just after a load, before Neo4j has counted, it may read all of an index instead of a part.
CALL () {
  MATCH (:Entity {id: $id})-[r:RELATES]->(o:Entity)
  USING INDEX SEEK r:RELATES(subjectId, originCount, id)
  WHERE r.subjectId = $id AND r.originCount >= 0 AND r.id > ''
  RETURN r, o
  ORDER BY r.subjectId DESC, r.originCount DESC, r.id DESC
  LIMIT $most
  UNION ALL
  MATCH (o:Entity)-[r:RELATES]->(:Entity {id: $id})
  USING INDEX SEEK r:RELATES(objectId, originCount, id)
  WHERE r.objectId = $id AND r.originCount >= 0 AND r.id > ''
  RETURN r, o
  ORDER BY r.objectId DESC, r.originCount DESC, r.id DESC
  LIMIT $most
}
WITH r, o
WHERE
  ($predicates IS NULL OR r.predicateId IN $predicates) AND
  ($kinds IS NULL OR o.kind IN $kinds) AND
  NOT o.id IN $exclude AND
  {relation-stays}
RETURN count(r) AS total
