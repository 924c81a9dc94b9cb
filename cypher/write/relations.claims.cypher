// Everything that is said of these relations. $ids.
// Columns: id, speaker, origin, reported, polarity, timeMin, timeMax, relation, predicate, subject, object.
MATCH (r:Relation)<-[:ASSERTS]-(c:Claim)
WHERE r.id IN $ids
RETURN
  c.id AS id,
  c.speakerId AS speaker,
  c.originId AS origin,
  c.reportedById IS NOT NULL AS reported,
  c.polarity AS polarity,
  c.timeMin AS timeMin,
  c.timeMax AS timeMax,
  r.id AS relation,
  r.predicateId AS predicate,
  r.subjectId AS subject,
  r.objectId AS object
