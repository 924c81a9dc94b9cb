// Claims by id. $ids.
// Columns: those of a claim, relationIds and passageIds in the order of the file.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN
  c.id AS id,
  c.sourceId AS sourceId,
  c.speakerId AS speakerId,
  c.reportedById AS reportedById,
  c.reporterStance AS reporterStance,
  c.chain AS chain,
  c.polarity AS polarity,
  c.factuality AS factuality,
  c.quote AS quote,
  c.basis AS basis,
  c.glossAr AS glossAr,
  c.glossEn AS glossEn,
  c.time AS time,
  c.timeMin AS timeMin,
  c.timeMax AS timeMax,
  c.said AS said,
  c.saidMin AS saidMin,
  c.saidMax AS saidMax,
  coalesce(c.placeIds, []) AS placeIds,
  coalesce(c.eventIds, []) AS eventIds,
  coalesce(c.quantityNumbers, []) AS quantityNumbers,
  coalesce(c.quantityUnits, []) AS quantityUnits,
  COLLECT { MATCH (c)-[a:ASSERTS]->(r:Relation) RETURN r.id ORDER BY a.order } AS relationIds,
  COLLECT { MATCH (c)-[v:EVIDENCED_BY]->(p:Passage) RETURN p.id ORDER BY v.order } AS passageIds
