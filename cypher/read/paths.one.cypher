// The relations between two entities that stay under a filter, each a way by itself. $from, $to, $filter, $limit.
// They are looked up in the index, however many relations the two have with others.
// Columns: entityIds, relationIds, origins (of each relation, distinct).
CALL () {
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = $from AND r.objectId = $to
  RETURN r
  UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX SEEK r:RELATES(subjectId, objectId)
  WHERE r.subjectId = $to AND r.objectId = $from
  RETURN r
}
WITH r
WHERE {relation-stays}
RETURN [$from, $to] AS entityIds, [r.id] AS relationIds, [r.originCount] AS origins
ORDER BY r.originCount DESC, r.id
LIMIT $limit
