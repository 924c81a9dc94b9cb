// What may be shown first: the ends of contested relations, and of each kind what has most relations.
// The hints: just after a load, before Neo4j has counted, it may read all of an index instead of a part.
// $limit (of each kind). Columns: id, kind, degree, contested, anonymous, neighborIds (of those that
// are given here; whether two are tied is looked up in the index, however many relations they have).
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
WITH collect([id, contested]) AS found, collect(id) AS ids
UNWIND found AS each
MATCH (e:Entity {id: each[0]})
RETURN
  e.id AS id,
  e.kind AS kind,
  e.degree AS degree,
  e.anonymous AS anonymous,
  each[1] AS contested,
  COLLECT {
    UNWIND ids AS other
    WITH other
    WHERE
      EXISTS {
        MATCH ()-[r:RELATES]->()
        USING INDEX SEEK r:RELATES(subjectId, objectId)
        WHERE r.subjectId = e.id AND r.objectId = other
      } OR
      EXISTS {
        MATCH ()-[r:RELATES]->()
        USING INDEX SEEK r:RELATES(subjectId, objectId)
        WHERE r.subjectId = other AND r.objectId = e.id
      }
    RETURN other
  } AS neighborIds
ORDER BY degree DESC, id
