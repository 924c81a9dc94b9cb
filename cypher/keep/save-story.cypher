// A story, new or over the revision that is known; no row when it has another one by now.
// $id, $revision (0 for a new one), $properties. Columns: revision.
MERGE (s:Story {id: $id})
ON CREATE SET s.revision = 0
// a write first, so that two who save at once come one after the other
SET s.held = true
REMOVE s.held
WITH s
WHERE s.revision = $revision
SET s += $properties, s.revision = s.revision + 1
RETURN s.revision AS revision
