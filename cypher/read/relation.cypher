// Relations by id. $ids. Columns: those of a relation, speakerIds.
UNWIND $ids AS id
MATCH (r:Relation {id: id})
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
  r.speakerIds AS speakerIds
