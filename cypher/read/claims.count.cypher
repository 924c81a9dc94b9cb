// How many claims stay under a filter. $filter. Columns: total.
// A walk over all claims: a filter can be any mixture.
MATCH (c:Claim)
WHERE
  c.sourceId >= '' AND
  {claim-stays}
RETURN count(c) AS total
