// The same where the filter names voices: what each says of a relation is looked up in the index, since a relation may
// have claims of thousands. $ids (of relations), $filter (with speakers).
// Columns: id, claimCount, assertedCount, originCount. A relation of which no claim stays has no row.
UNWIND $ids AS id
UNWIND $filter.speakers AS speaker
MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
USING INDEX SEEK a:ASSERTS(speakerId, relationId, position)
WHERE a.speakerId = speaker AND a.relationId = id AND a.position > '' AND {claim-filter}
RETURN
  id,
  count(c) AS claimCount,
  sum(CASE c.polarity WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertedCount,
  count(DISTINCT c.originId) AS originCount
ORDER BY id
