// The first claims that have no time. $limit. Columns: claimId.
MATCH (c:Claim)
USING INDEX SEEK c:Claim(sourceId, paragraph, start, id)
WHERE c.sourceId >= '' AND c.paragraph >= 0 AND c.start >= 0 AND c.id > '' AND c.time IS NULL
RETURN c.id AS claimId
ORDER BY c.sourceId, c.paragraph, c.start, c.id
LIMIT $limit
