// The predicates, those in use first, with their group and how many relations use them. No parameters.
// A scan: the list is closed and short, and all of it is wanted.
// Columns: id, labels, inverses and descriptions, opposite, symmetric, root with its labels, relationCount.
MATCH (p:Predicate)
MATCH (g:Root {id: p.root})
RETURN
  p.id AS id,
  p.labelAr AS labelAr,
  p.labelEn AS labelEn,
  p.inverseAr AS inverseAr,
  p.inverseEn AS inverseEn,
  p.descriptionAr AS descriptionAr,
  p.descriptionEn AS descriptionEn,
  p.opposite AS opposite,
  p.symmetric AS symmetric,
  g.id AS rootId,
  g.labelAr AS rootAr,
  g.labelEn AS rootEn,
  coalesce(p.relationCount, 0) AS relationCount
ORDER BY relationCount DESC, id
