// Relations that stay under a filter, by id. $filter.
// Columns: id, subject, subjectAr, subjectEn, predicate, root, object, objectAr, objectEn, stance, tension, claimCount,
// assertedCount, deniedCount, originCount, speakers, timeMin, timeMax.
MATCH (r:Relation)
WHERE r.id > '' AND {relation-stays}
WITH r
ORDER BY r.id
MATCH (s:Entity {id: r.subjectId})
MATCH (o:Entity {id: r.objectId})
RETURN
  r.id AS id,
  r.subjectId AS subject,
  s.labelAr AS subjectAr,
  s.labelEn AS subjectEn,
  r.predicateId AS predicate,
  r.root AS root,
  r.objectId AS object,
  o.labelAr AS objectAr,
  o.labelEn AS objectEn,
  r.stance AS stance,
  r.tension AS tension,
  r.claimCount AS claimCount,
  r.assertedCount AS assertedCount,
  r.deniedCount AS deniedCount,
  r.originCount AS originCount,
  r.speakerIds AS speakers,
  r.timeMin AS timeMin,
  r.timeMax AS timeMax
