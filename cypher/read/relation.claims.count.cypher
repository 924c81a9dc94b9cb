// How many claims on a relation stay under a filter. $id, $filter. Columns: total.
// A walk over the claims of that relation.
MATCH (r:Relation {id: $id})<-[:ASSERTS]-(c:Claim)
WHERE {claim-filter} AND {relation-filter}
RETURN count(c) AS total
