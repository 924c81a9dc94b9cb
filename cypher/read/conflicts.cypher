// Relations that somebody asserts and somebody denies, those with most distinct origins first; a claim of each
// side must stay under the filter. $filter, $origins and $after (origin count and id after which to go on), $limit.
// Columns: those of a relation.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (r:Relation)
USING INDEX SEEK r:Relation(stance, originCount, id)
WHERE
  r.stance = 'CONTESTED' AND r.originCount <= $origins AND r.id > '' AND
  CASE WHEN r.originCount = $origins THEN r.id < $after ELSE true END AND
  {relation-filter} AND
  (
    NOT $filter.onClaims OR
    EXISTS { MATCH (r)<-[:ASSERTS]-(c:Claim {polarity: 'ASSERTS'}) WHERE {claim-filter} } AND
    EXISTS { MATCH (r)<-[:ASSERTS]-(c:Claim {polarity: 'DENIES'}) WHERE {claim-filter} }
  )
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
ORDER BY r.stance DESC, r.originCount DESC, r.id DESC
LIMIT $limit
