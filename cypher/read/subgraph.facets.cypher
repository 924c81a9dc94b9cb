// Of these relations: on how many each speaker, firmness and source has a claim, under a filter. $ids (of relations),
// $filter. Columns: facet (`speaker`, `factuality`, `source`), value, relationCount.
UNWIND $ids AS id
MATCH (r:Relation {id: id})<-[:ASSERTS]-(c:Claim)
WHERE {claim-filter}
UNWIND [['speaker', c.speakerId], ['factuality', c.factuality], ['source', c.sourceId]] AS said
RETURN said[0] AS facet, said[1] AS value, count(DISTINCT id) AS relationCount
ORDER BY facet, relationCount DESC, value
