// Entities, by id; under a filter the ends of relations that stay. $filter.
// Columns: id, kind, type, labelAr, labelEn, descriptionAr, descriptionEn, aliases, weakAliases, anonymous, mergedInto,
// degree, spokenCount, earliest, latest.
MATCH (e:Entity)
WHERE
  e.id > '' AND
  (
    NOT $filter.onClaims AND NOT $filter.onRelations OR
    EXISTS {
      MATCH (e)<-[:SUBJECT|OBJECT]-(r:Relation)
      WHERE {relation-stays}
    }
  )
RETURN
  e.id AS id,
  e.kind AS kind,
  e.type AS type,
  e.labelAr AS labelAr,
  e.labelEn AS labelEn,
  e.descriptionAr AS descriptionAr,
  e.descriptionEn AS descriptionEn,
  e.aliases AS aliases,
  e.weakAliases AS weakAliases,
  e.anonymous AS anonymous,
  e.canonicalId AS mergedInto,
  e.degree AS degree,
  e.spokenCount AS spokenCount,
  e.earliest AS earliest,
  e.latest AS latest
ORDER BY e.id
