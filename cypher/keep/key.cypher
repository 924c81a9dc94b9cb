// A new key. $id, $properties. No columns.
CREATE (k:Key {id: $id})
SET k += $properties
