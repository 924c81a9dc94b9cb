// The first claims that reach over several buckets. $length (of a bucket's name as the beginning of a day), $limit.
// Columns: claimId.
MATCH (c:Claim)
USING INDEX SEEK c:Claim(timeMin, sourceId, paragraph, start, id)
WHERE
  c.timeMin >= '' AND c.sourceId >= '' AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND
  left(c.timeMin, $length) <> left(c.timeMax, $length)
RETURN c.id AS claimId
ORDER BY c.timeMin, c.sourceId, c.paragraph, c.start, c.id
LIMIT $limit
