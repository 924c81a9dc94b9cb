// What may be shown first: the ends of contested relations, and of each kind what has most relations.
// The hints: just after a load, before Neo4j has counted, it may read all of an index instead of a part.
// $limit (of each kind). Columns: id, kind, degree, contested, anonymous, neighborIds (up to 200).
CALL () {
  MATCH (r:Relation)
  USING INDEX SEEK r:Relation(stance, originCount, id)
  WHERE r.stance = 'CONTESTED' AND r.originCount > 0 AND r.id > ''
  WITH r
  ORDER BY r.stance DESC, r.originCount DESC, r.id DESC
  LIMIT 4
  UNWIND [r.subjectId, r.objectId] AS id
  RETURN id, true AS contested
  UNION ALL
  UNWIND ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'] AS kind
  CALL (kind) {
    MATCH (e:Entity)
    USING INDEX SEEK e:Entity(kind, degree, id)
    WHERE e.kind = kind AND e.degree > 0 AND e.id > ''
    RETURN e.id AS id
    ORDER BY e.kind DESC, e.degree DESC, e.id DESC
    LIMIT $limit
  }
  RETURN id, false AS contested
}
WITH id, max(contested) AS contested
MATCH (e:Entity {id: id})
RETURN
  e.id AS id,
  e.kind AS kind,
  e.degree AS degree,
  e.anonymous AS anonymous,
  contested,
  COLLECT { MATCH (e)-[r:RELATES]-(o:Entity) RETURN DISTINCT o.id LIMIT 200 } AS neighborIds
ORDER BY degree DESC, id
