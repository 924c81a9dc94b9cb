// A page of stories by their ids. $after (an id, empty for the first page), $limit. Columns: those of a story.
MATCH (s:Story)
WHERE s.id > $after
WITH s
ORDER BY s.id
LIMIT $limit
RETURN
  s.id AS id,
  s.titleAr AS titleAr,
  s.titleEn AS titleEn,
  s.document AS document,
  s.was AS was,
  s.dataVersion AS dataVersion,
  s.revision AS revision,
  s.created AS created,
  s.saved AS saved,
  s.keyId AS keyId,
  s.savedBy AS savedBy,
  s.fileHash AS fileHash
