// Every claim with its relations and evidence, by id. No parameters.
// Columns: id, source, speaker, reportedBy, polarity, factuality, time, places, relations, evidence, glossAr, glossEn.
MATCH (c:Claim)
WHERE c.id > ''
WITH c
ORDER BY c.id
RETURN
  c.id AS id,
  c.sourceId AS source,
  c.speakerId AS speaker,
  c.reportedById AS reportedBy,
  c.polarity AS polarity,
  c.factuality AS factuality,
  c.time AS time,
  c.placeIds AS places,
  COLLECT {
    MATCH (c)-[a:ASSERTS]->(r:Relation)
    RETURN {id: r.id, subject: r.subjectId, predicate: r.predicateId, object: r.objectId}
    ORDER BY a.order
  } AS relations,
  COLLECT {
    MATCH (c)-[v:EVIDENCED_BY]->(p:Passage)
    RETURN {paragraph: p.paragraph, start: p.start, end: p.end, sha256: p.sha256}
    ORDER BY v.order
  } AS evidence,
  c.glossAr AS glossAr,
  c.glossEn AS glossEn
