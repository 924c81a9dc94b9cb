// Passages of a source that no claim stands on any more. $source. No columns.
MATCH (:Source {id: $source})<-[:OF]-(p:Passage)
WHERE NOT EXISTS { (p)<-[:EVIDENCED_BY]-() }
DETACH DELETE p
