// Sources, by id. No parameters.
// Columns: id, titleAr, titleEn, outlet, author, language, published, publishedMin, sha256.
MATCH (s:Source)
WHERE s.id > ''
RETURN
  s.id AS id,
  s.titleAr AS titleAr,
  s.titleEn AS titleEn,
  s.outletId AS outlet,
  s.authorId AS author,
  s.language AS language,
  s.published AS published,
  s.publishedMin AS publishedMin,
  s.sha256 AS sha256
ORDER BY s.id
