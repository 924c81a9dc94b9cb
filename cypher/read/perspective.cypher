// The relations that one speaker asserts or denies, most said first, with the claims that stay under a filter.
// $speaker, $reported (whether what others say it says counts), $filter, $count and $after (claim count and id after
// which to go on), $limit. Columns: those of a relation, saidCount (of the order), assertedIds, deniedIds.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (:Entity)-[s:SAYS]->(r:Relation)
USING INDEX SEEK s:SAYS(speakerId, claimCount, relationId)
WHERE
  s.speakerId = $speaker AND s.claimCount <= $count AND s.relationId > '' AND
  CASE WHEN s.claimCount = $count THEN s.relationId < $after ELSE true END AND
  {relation-filter}
WITH
  s, r,
  COLLECT {
    MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
    USING INDEX SEEK a:ASSERTS(speakerId, relationId, position)
    WHERE
      a.speakerId = $speaker AND a.relationId = s.relationId AND a.position > '' AND
      ($reported OR c.reportedById IS NULL) AND
      {claim-filter}
    RETURN [c.id, c.polarity]
    ORDER BY a.speakerId, a.relationId, a.position
  } AS said
WHERE size(said) > 0
RETURN
  r.id AS id,
  r.predicateId AS predicateId,
  r.subjectId AS subjectId,
  r.objectId AS objectId,
  r.stance AS stance,
  r.tension AS tension,
  r.claimCount AS claimCount,
  r.assertedCount AS assertedCount,
  r.deniedCount AS deniedCount,
  r.originCount AS originCount,
  s.claimCount AS saidCount,
  [claim IN said WHERE claim[1] = 'ASSERTS' | claim[0]] AS assertedIds,
  [claim IN said WHERE claim[1] = 'DENIES' | claim[0]] AS deniedIds
ORDER BY s.speakerId DESC, s.claimCount DESC, s.relationId DESC
LIMIT $limit
