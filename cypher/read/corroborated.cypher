// Relations with at least so many distinct origins, most first; a claim of each must stay under the filter.
// $least, $filter, $origins and $after (origin count and id after which to go on), $limit.
// Columns: those of a relation.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (r:Relation)
USING INDEX SEEK r:Relation(originCount, id)
WHERE
  r.originCount >= $least AND r.originCount <= $origins AND r.id > '' AND
  CASE WHEN r.originCount = $origins THEN r.id < $after ELSE true END AND
  {relation-stays}
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
ORDER BY r.originCount DESC, r.id DESC
LIMIT $limit
