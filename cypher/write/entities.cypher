// Entities of the registry, new or changed; what is derived stays. $rows: {id, label, properties}. No columns.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:Actor:Place:Event:Concept
SET
  e:$(row.label),
  e.canonicalId = null,
  e += row.properties,
  e.degree = coalesce(e.degree, 0),
  e.spokenCount = coalesce(e.spokenCount, 0),
  e.contestedCount = coalesce(e.contestedCount, 0),
  e.outPredicates = coalesce(e.outPredicates, []),
  e.outCounts = coalesce(e.outCounts, []),
  e.inPredicates = coalesce(e.inPredicates, []),
  e.inCounts = coalesce(e.inCounts, [])
