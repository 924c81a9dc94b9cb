// A view, new or over the revision that is known; no row when it has another one by now.
// $id, $revision (0 for a new one), $properties. Columns: revision.
MERGE (v:View {id: $id})
ON CREATE SET v.revision = 0
// a write first, so that two who save at once come one after the other
SET v.held = true
REMOVE v.held
WITH v
WHERE v.revision = $revision
SET v += $properties, v.revision = v.revision + 1
RETURN v.revision AS revision
