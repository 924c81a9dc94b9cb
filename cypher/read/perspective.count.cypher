// How many relations one speaker asserts or denies, under a filter. $speaker, $reported, $filter. Columns: total.
// A walk over the claims of the speaker, by the index.
MATCH (c:Claim)-[:ASSERTS]->(r:Relation)
WHERE
  c.speakerId = $speaker AND
  ($reported OR c.reportedById IS NULL) AND
  {claim-filter} AND
  {relation-filter}
RETURN count(DISTINCT r) AS total
