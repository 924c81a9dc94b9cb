// The same where the filter names voices: what each says of it is looked up in the index, since a relation may have claims
// of thousands. $filter.
{relation-filter} AND
EXISTS {
  MATCH (c:Claim)-[own:ASSERTS]->(:Relation)
  USING INDEX SEEK own:ASSERTS(speakerId, relationId, position)
  WHERE own.speakerId IN $filter.speakers AND own.relationId = r.id AND own.position > '' AND {claim-filter}
}
