// Whether a relation r, or the edge that draws it, stays under a whole filter: one of its claims must stay too. $filter.
{relation-filter} AND
(NOT $filter.onClaims OR EXISTS { MATCH (:Relation {id: r.id})<-[:ASSERTS]-(c:Claim) WHERE {claim-filter} })
