// Sources by id. $ids.
// Claims are counted in their index, which is used only when every property in it has a condition;
// the hint, because before Neo4j has counted what was loaded it may read all of it.
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
  COUNT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(sourceId, paragraph, start, id)
    WHERE c.sourceId = id AND c.paragraph >= 0 AND c.start >= 0 AND c.id > ''
  } AS claimCount
