// Entities by id; a merged one answers as the one it is merged into. $ids.
// Columns: asked (the id asked for), those of an entity, its relations by predicate and direction.
UNWIND $ids AS asked
MATCH (own:Entity {id: asked})
OPTIONAL MATCH (canonical:Entity {id: own.canonicalId})
WITH asked, coalesce(canonical, own) AS e
RETURN
  asked,
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
  e.degree AS degree,
  e.spokenCount AS spokenCount,
  e.reportedCount AS reportedCount,
  e.mentionCount AS mentionCount,
  e.saidCount AS saidCount,
  e.ownSaidCount AS ownSaidCount,
  e.earliest AS earliest,
  e.latest AS latest,
  e.outPredicates AS outPredicates,
  e.outCounts AS outCounts,
  e.inPredicates AS inPredicates,
  e.inCounts AS inCounts
