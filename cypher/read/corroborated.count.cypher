// How many relations have at least so many distinct origins, under a filter. $least, $filter. Columns: total.
// A walk over what has so many, by the index.
MATCH (r:Relation)
WHERE
  r.originCount >= $least AND
  {relation-filter} AND
  (NOT $filter.onClaims OR EXISTS { MATCH (r)<-[:ASSERTS]-(c:Claim) WHERE {claim-filter} })
RETURN count(r) AS total
