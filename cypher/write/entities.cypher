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
  e.reportedCount = coalesce(e.reportedCount, 0),
  e.mentionCount = coalesce(e.mentionCount, 0),
  e.saidCount = coalesce(e.saidCount, 0),
  e.ownSaidCount = coalesce(e.ownSaidCount, 0),
  e.placedEventIds = CASE row.label WHEN 'Place' THEN coalesce(e.placedEventIds, []) END,
  e.placedEventCount = CASE row.label WHEN 'Place' THEN coalesce(e.placedEventCount, 0) END,
  e.contestedCount = coalesce(e.contestedCount, 0),
  e.outPredicates = coalesce(e.outPredicates, []),
  e.outCounts = coalesce(e.outCounts, []),
  e.inPredicates = coalesce(e.inPredicates, []),
  e.inCounts = coalesce(e.inCounts, [])
