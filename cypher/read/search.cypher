// Entities whose names match. $query (Lucene, made by cypher/names), $kinds, $limit.
// Columns: id, labelAr, labelEn, aliases, weakAliases, degree, spokenCount.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node AS e
WITH e
WHERE e.kind IN $kinds AND e.canonicalId IS NULL
RETURN
  e.id AS id,
  e.labelAr AS labelAr,
  e.labelEn AS labelEn,
  e.aliases AS aliases,
  e.weakAliases AS weakAliases,
  e.degree AS degree,
  e.spokenCount AS spokenCount
