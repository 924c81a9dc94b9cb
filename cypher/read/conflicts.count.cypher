// How many relations are contested, under a filter. $filter. Columns: total.
// A walk over what is contested, by the index.
MATCH (r:Relation)
WHERE
  r.stance = 'CONTESTED' AND
  {relation-filter} AND
  (
    NOT $filter.onClaims OR
    EXISTS { MATCH (r)<-[:ASSERTS]-(c:Claim {polarity: 'ASSERTS'}) WHERE {claim-filter} } AND
    EXISTS { MATCH (r)<-[:ASSERTS]-(c:Claim {polarity: 'DENIES'}) WHERE {claim-filter} }
  )
RETURN count(r) AS total
