// Passages by id. $ids. Columns: id, sourceId, paragraph, start, end, sha256, cue.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN
  p.id AS id,
  p.sourceId AS sourceId,
  p.paragraph AS paragraph,
  p.start AS start,
  p.end AS end,
  p.sha256 AS sha256,
  p.cue AS cue
