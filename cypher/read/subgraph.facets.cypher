// Of these relations: on how many each speaker, firmness and source has a claim, under a filter. $ids (of relations),
// $filter, $most (claims of each relation that are looked at), $first (rows of each facet).
// Columns: facet (`speaker`, `factuality`, `source`), value, relationCount.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim)-[a:ASSERTS]->(:Relation)
  USING INDEX SEEK a:ASSERTS(relationId, position)
  WHERE a.relationId = id AND a.position > '' AND {claim-filter}
  RETURN c
  ORDER BY a.relationId, a.position
  LIMIT $most
}
UNWIND [['speaker', c.speakerId], ['factuality', c.factuality], ['source', c.sourceId]] AS said
WITH said[0] AS facet, said[1] AS value, count(DISTINCT id) AS relationCount
ORDER BY facet, relationCount DESC, value
WITH facet, collect([value, relationCount])[..$first] AS found
UNWIND found AS row
RETURN facet, row[0] AS value, row[1] AS relationCount
