// What the claims that stay under a filter make of each of these relations. $ids (of relations), $filter.
// Columns: id, claimCount, assertedCount, originCount. A relation of which no claim stays has no row.
UNWIND $ids AS id
MATCH (r:Relation {id: id})<-[:ASSERTS]-(c:Claim)
WHERE {claim-filter}
RETURN
  id,
  count(c) AS claimCount,
  sum(CASE c.polarity WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertedCount,
  count(DISTINCT c.originId) AS originCount
ORDER BY id
