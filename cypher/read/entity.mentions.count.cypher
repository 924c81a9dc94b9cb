// How many claims name an entity, in whatever role, under a filter. $entity, $filter. Columns: total.
// A walk over the claims of that entity.
MATCH (e:Entity {id: $entity})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(:Relation)<-[:ASSERTS]-(c:Claim)
  RETURN c
  UNION
  MATCH (e)<-[:AT|ABOUT|SAID_BY|REPORTED_BY]-(c:Claim)
  RETURN c
}
WITH c
WHERE {claim-stays}
RETURN count(c) AS total
