// A story by its id; document and was are JSON. What came from a file has a fileHash, and no times and no key.
// $id. Columns: id, titleAr, titleEn, document, was, dataVersion, revision, created, saved, keyId, savedBy, fileHash.
MATCH (s:Story {id: $id})
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
