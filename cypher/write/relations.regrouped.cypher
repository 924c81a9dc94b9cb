// Relations of stored predicates whose root or opposite is another in these rows: what was derived from it is
// due again. $rows: {id, properties}, before they are written. Columns: id.
UNWIND $rows AS row
MATCH (n:Predicate {id: row.id})
WHERE n.root <> row.properties.root OR coalesce(n.opposite, '') <> coalesce(row.properties.opposite, '')
MATCH (r:Relation {predicateId: n.id})
RETURN DISTINCT r.id AS id
