// All that surrounds an entity by what a few voices say, where they say less than there is round it: by what they say.
// Relations with most distinct origins first. $id, $predicates, $kinds (null for all), $exclude, $filter (with speakers).
// Columns: those of a relation, out (whether the entity is the subject), neighborId and what lists show of the neighbour.
UNWIND $filter.speakers AS speaker
MATCH (:Entity)-[s:SAYS]->(said:Relation)
USING INDEX SEEK s:SAYS(speakerId, claimCount, relationId)
WHERE
  s.speakerId = speaker AND s.claimCount > 0 AND s.relationId > '' AND
  (said.subjectId = $id OR said.objectId = $id)
WITH DISTINCT said.id AS relationId
MATCH (subject:Entity)-[r:RELATES {id: relationId}]->(object:Entity)
UNWIND CASE WHEN r.subjectId = r.objectId THEN [true, false] ELSE [r.subjectId = $id] END AS out
WITH r, out, CASE WHEN out THEN object ELSE subject END AS o
WHERE
  ($predicates IS NULL OR r.predicateId IN $predicates) AND
  ($kinds IS NULL OR o.kind IN $kinds) AND
  NOT o.id IN $exclude AND
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
