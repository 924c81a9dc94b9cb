// Places of which something is said, those with most relations first, with what happened there: the claims that
// give the place and the events that took place there. $filter, $degree and $after (degree and id after which to go
// on), $claims (ids of each), $limit. Columns: id, degree, claimCount, claimIds, eventIds.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (p:Entity)
USING INDEX SEEK p:Entity(kind, degree, id)
WHERE
  p.kind = 'PLACE' AND p.degree <= $degree AND p.id > '' AND CASE WHEN p.degree = $degree THEN p.id < $after ELSE true END AND
  ($filter.within IS NULL OR p.id IN $filter.within)
WITH
  p,
  COLLECT {
    MATCH (p)<-[:AT]-(c:Claim)
    WHERE {claim-stays}
    RETURN c
    ORDER BY c.sourceId, c.paragraph, c.start, c.id
  } AS claims,
  COLLECT {
    MATCH (p)<-[r:RELATES]-(e:Event)
    WHERE {relation-stays}
    RETURN DISTINCT e.id
  } AS eventIds
WHERE size(claims) > 0 OR size(eventIds) > 0
RETURN
  p.id AS id,
  p.degree AS degree,
  size(claims) AS claimCount,
  [c IN claims[..$claims] | c.id] AS claimIds,
  reduce(
    found = eventIds,
    eventId IN reduce(all = [], c IN claims | all + coalesce(c.eventIds, [])) |
      CASE WHEN eventId IN found THEN found ELSE found + eventId END
  ) AS eventIds
ORDER BY p.kind DESC, p.degree DESC, p.id DESC
LIMIT $limit
