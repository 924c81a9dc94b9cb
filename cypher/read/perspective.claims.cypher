// What one speaker says of each of these relations, in the order of source and text, where no filter narrows.
// $speaker, $reported (whether what others say it says counts), $ids (of relations), $limit (claims of each).
// Columns: relationId, claimId, polarity.
UNWIND $ids AS relationId
CALL (relationId) {
  MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
  USING INDEX SEEK a:ASSERTS(speakerId, relationId, position)
  WHERE
    a.speakerId = $speaker AND a.relationId = relationId AND a.position > '' AND
    ($reported OR c.reportedById IS NULL)
  RETURN c
  ORDER BY a.speakerId, a.relationId, a.position
  LIMIT $limit
}
RETURN relationId, c.id AS claimId, c.polarity AS polarity
