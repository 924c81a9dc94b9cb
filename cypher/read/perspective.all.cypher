// The relations that one speaker asserts or denies, most said first, where no filter narrows: by what the loader has
// counted, so without the claims. $speaker, $reported (whether what others say it says counts), $count and $after (claim
// count and id after which to go on), $limit. Columns: those of a relation, saidCount (of the order), saidAsserted, saidDenied.
// What comes after is a CASE: alternatives by OR make Neo4j read the index once for each, all of it, and sort.
MATCH (:Entity)-[s:SAYS]->(r:Relation)
USING INDEX SEEK s:SAYS(speakerId, claimCount, relationId)
WHERE
  s.speakerId = $speaker AND s.claimCount <= $count AND s.relationId > '' AND
  CASE WHEN s.claimCount = $count THEN s.relationId < $after ELSE true END AND
  ($reported OR s.ownAssertedCount + s.ownDeniedCount > 0)
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
  CASE WHEN $reported THEN s.assertedCount ELSE s.ownAssertedCount END AS saidAsserted,
  CASE WHEN $reported THEN s.deniedCount ELSE s.ownDeniedCount END AS saidDenied
ORDER BY s.speakerId DESC, s.claimCount DESC, s.relationId DESC
LIMIT $limit
