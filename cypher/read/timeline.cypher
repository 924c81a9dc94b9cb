// Claims by the time of what they say: those that lie within one bucket, those that reach over several, those
// without a time. $filter, $length (of a bucket's name as the beginning of a day), $limit (claims of each).
// Columns: period (null for no single bucket), isDated, total, claimIds.
// A walk over all claims: each is in one of the rows.
MATCH (c:Claim)
WHERE
  c.sourceId >= '' AND
  {claim-stays}
WITH
  c,
  CASE WHEN left(c.timeMin, $length) = left(c.timeMax, $length) THEN left(c.timeMin, $length) END AS period,
  c.time IS NOT NULL AS isDated
ORDER BY c.timeMin, c.sourceId, c.paragraph, c.start, c.id
RETURN period, isDated, count(c) AS total, collect(c.id)[..$limit] AS claimIds
ORDER BY period
