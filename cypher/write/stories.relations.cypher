// How relations of a story are told now, to be kept with it. $ids.
// Columns: id, subjectId, predicateId, objectId, stance.
UNWIND $ids AS id
MATCH (r:Relation {id: id})
RETURN
  r.id AS id,
  r.subjectId AS subjectId,
  r.predicateId AS predicateId,
  r.objectId AS objectId,
  r.stance AS stance
