// A page of saved views, the latest first. $saved, $id (of the view after which to go on; null for the first page), $limit.
// Columns: those of a view.
MATCH (v:View)
WHERE v.saved <= coalesce($saved, '9999') AND ($saved IS NULL OR v.saved < $saved OR v.id > $id)
WITH v
ORDER BY v.saved DESC, v.id
LIMIT $limit
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
