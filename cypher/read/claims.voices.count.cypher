// How many claims of some voices stay under a filter. $speakers, $filter. Columns: total.
// A walk over the claims of these voices, by the index: a filter can be any mixture.
UNWIND $speakers AS speaker
MATCH (c:Claim)
USING INDEX SEEK c:Claim(speakerId, sourceId, paragraph, start, id)
WHERE
  c.speakerId = speaker AND c.sourceId >= '' AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND
  {claim-stays}
RETURN count(c) AS total
