// How claims of a story's footnotes read now, to be kept with it. $ids.
// Columns: id, sourceId, paragraph, speakerId, reportedById, polarity, factuality, glossAr, glossEn, labelAr and
// labelEn of the speaker.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SAID_BY]->(e:Entity)
RETURN
  c.id AS id,
  c.sourceId AS sourceId,
  c.paragraph AS paragraph,
  c.speakerId AS speakerId,
  c.reportedById AS reportedById,
  c.polarity AS polarity,
  c.factuality AS factuality,
  c.glossAr AS glossAr,
  c.glossEn AS glossEn,
  e.labelAr AS labelAr,
  e.labelEn AS labelEn
