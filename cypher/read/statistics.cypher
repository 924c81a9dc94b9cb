// How much there is under a filter: claims, their relations and sources, and the ends of these relations by kind.
// $filter. Columns: claims, relations, sources, actors, places, events, concepts.
// A walk over all claims: a filter can be any mixture.
MATCH (c:Claim)-[:ASSERTS]->(r:Relation)
WHERE c.sourceId >= '' AND {claim-filter} AND {relation-filter}
UNWIND [r.subjectId, r.objectId] AS id
RETURN
  count(DISTINCT c) AS claims,
  count(DISTINCT r) AS relations,
  count(DISTINCT c.sourceId) AS sources,
  count(DISTINCT CASE WHEN left(id, 4) = 'act:' THEN id END) AS actors,
  count(DISTINCT CASE WHEN left(id, 4) = 'pla:' THEN id END) AS places,
  count(DISTINCT CASE WHEN left(id, 4) = 'evt:' THEN id END) AS events,
  count(DISTINCT CASE WHEN left(id, 4) = 'con:' THEN id END) AS concepts
