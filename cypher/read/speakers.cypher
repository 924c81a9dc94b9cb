// Those in whose voice claims are, most claims first, each with how many stay under a filter.
// $filter, $count and $after (claims of all, and id, after which to go on), $limit.
// Columns: id, spokenCount (of the order), claimCount, reportedCount.
MATCH (e:Entity)
USING INDEX SEEK e:Entity(spokenCount, id)
WHERE
  e.spokenCount > 0 AND e.spokenCount <= $count AND e.id > '' AND
  CASE WHEN e.spokenCount = $count THEN e.id < $after ELSE true END
WITH
  e,
  COLLECT {
    MATCH (e)<-[:SAID_BY]-(c:Claim)
    WHERE {claim-filter} AND EXISTS { MATCH (c)-[:ASSERTS]->(r:Relation) WHERE {relation-filter} }
    RETURN c.reportedById IS NOT NULL
  } AS said
WHERE size(said) > 0
RETURN
  e.id AS id,
  e.spokenCount AS spokenCount,
  size(said) AS claimCount,
  size([reported IN said WHERE reported]) AS reportedCount
ORDER BY e.spokenCount DESC, e.id DESC
LIMIT $limit
