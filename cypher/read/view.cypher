// A saved view by its id; document and was are JSON.
// $id. Columns: id, name, document, was, dataVersion, revision, created, saved, keyId, savedBy.
MATCH (v:View {id: $id})
RETURN
  v.id AS id,
  v.name AS name,
  v.document AS document,
  v.was AS was,
  v.dataVersion AS dataVersion,
  v.revision AS revision,
  v.created AS created,
  v.saved AS saved,
  v.keyId AS keyId,
  v.savedBy AS savedBy
