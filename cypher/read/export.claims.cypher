// Claims that stay under a filter, with all their relations and evidence, by id. $filter.
// Columns: id, source, speaker, speakerAr, speakerEn, reportedBy, attribution, polarity, factuality, quote, basis, time,
// timeMin, timeMax, said, places, events, relations, evidence, glossAr, glossEn.
MATCH (c:Claim)
WHERE c.id > '' AND {claim-stays}
WITH c
ORDER BY c.id
MATCH (speaker:Entity {id: c.speakerId})
RETURN
  c.id AS id,
  c.sourceId AS source,
  c.speakerId AS speaker,
  speaker.labelAr AS speakerAr,
  speaker.labelEn AS speakerEn,
  c.reportedById AS reportedBy,
  c.chain AS attribution,
  c.polarity AS polarity,
  c.factuality AS factuality,
  c.quote AS quote,
  c.basis AS basis,
  c.time AS time,
  c.timeMin AS timeMin,
  c.timeMax AS timeMax,
  c.said AS said,
  coalesce(c.placeIds, []) AS places,
  coalesce(c.eventIds, []) AS events,
  COLLECT {
    MATCH (c)-[a:ASSERTS]->(r:Relation)
    RETURN {id: r.id, subject: r.subjectId, predicate: r.predicateId, object: r.objectId, stays: {relation-filter}}
    ORDER BY a.order
  } AS relations,
  COLLECT {
    MATCH (c)-[v:EVIDENCED_BY]->(p:Passage)
    RETURN {id: p.id, paragraph: p.paragraph, start: p.start, end: p.end, sha256: p.sha256}
    ORDER BY v.order
  } AS evidence,
  c.glossAr AS glossAr,
  c.glossEn AS glossEn
