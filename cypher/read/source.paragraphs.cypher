// The reading view of a source, in order. $id.
// Columns: number, role, digestAr, digestEn, digestClaims, claimIds (of claims with a passage in it).
MATCH (s:Source {id: $id})<-[:OF]-(p:Paragraph)
RETURN
  p.number AS number,
  p.role AS role,
  p.digestAr AS digestAr,
  p.digestEn AS digestEn,
  p.digestClaims AS digestClaims,
  COLLECT {
    MATCH (s)<-[:OF]-(span:Passage {paragraph: p.number})<-[:EVIDENCED_BY]-(c:Claim)
    WITH c.id AS id, min(span.start) AS start
    RETURN id ORDER BY start, id
  } AS claimIds
ORDER BY number
