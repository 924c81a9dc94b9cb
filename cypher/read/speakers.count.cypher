// How many speak, under a filter. $filter. Columns: total.
// A walk over those who speak, by the index.
MATCH (e:Entity)
WHERE
  e.spokenCount > 0 AND
  (NOT $filter.onClaims AND NOT $filter.onRelations OR EXISTS {
    MATCH (e)<-[:SAID_BY]-(c:Claim)-[:ASSERTS]->(r:Relation)
    WHERE {claim-filter} AND {relation-filter}
  })
RETURN count(e) AS total
