// Words that left the vocabulary. $types, $roots, $predicates: ids that stay. No columns.
MATCH (n:Type|Root|Predicate)
WHERE NOT n.id IN CASE
  WHEN n:Type THEN $types
  WHEN n:Root THEN $roots
  ELSE $predicates
END
DETACH DELETE n
