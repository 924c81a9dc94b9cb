// How many places there are of which something is said, under a filter. $filter. Columns: total.
// A walk over all places: a filter can be any mixture.
MATCH (p:Entity)
USING INDEX SEEK p:Entity(kind, degree, id)
WHERE
  p.kind = 'PLACE' AND p.degree >= 0 AND p.id > '' AND
  ($filter.within IS NULL OR p.id IN $filter.within) AND
  (
    EXISTS {
      MATCH (p)<-[:AT]-(c:Claim)
      WHERE {claim-stays}
    } OR
    EXISTS {
      MATCH (p)<-[r:RELATES]-(:Event)
      WHERE {relation-stays}
    }
  )
RETURN count(p) AS total
