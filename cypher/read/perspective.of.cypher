// What one speaker says of each of these relations, under a filter: enough to know whether it asserts or denies them.
// $speaker, $reported (whether what others say it says counts), $ids (of relations), $filter, $limit (claims of each).
// Columns: relationId, claimId, polarity.
UNWIND $ids AS relationId
CALL (relationId) {
  MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
  USING INDEX SEEK a:ASSERTS(speakerId, relationId, position)
  WHERE
    a.speakerId = $speaker AND a.relationId = relationId AND a.position > '' AND
    ($reported OR c.reportedById IS NULL) AND
    {claim-filter}
  RETURN c
  ORDER BY a.speakerId, a.relationId, a.position
  LIMIT $limit
}
RETURN relationId, c.id AS claimId, c.polarity AS polarity
