// Sources by id. $ids.
// Columns: id, titleAr, titleEn, outletId, authorId, language, published, publishedMin, publishedMax, sha256, claimCount.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN
  s.id AS id,
  s.titleAr AS titleAr,
  s.titleEn AS titleEn,
  s.outletId AS outletId,
  s.authorId AS authorId,
  s.language AS language,
  s.published AS published,
  s.publishedMin AS publishedMin,
  s.publishedMax AS publishedMax,
  s.sha256 AS sha256,
  COUNT { (c:Claim) WHERE c.sourceId = id } AS claimCount
