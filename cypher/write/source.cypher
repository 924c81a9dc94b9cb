// One source. $id, $properties. No columns.
MERGE (s:Source {id: $id})
SET s = $properties
