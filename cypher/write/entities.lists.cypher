// Lists of entities that are empty, which Neo4j's importer leaves out. $ids. No columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET
  e.aliases = coalesce(e.aliases, []),
  e.weakAliases = coalesce(e.weakAliases, []),
  e.terms = coalesce(e.terms, []),
  e.weakTerms = coalesce(e.weakTerms, []),
  e.skeletons = coalesce(e.skeletons, []),
  e.exact = coalesce(e.exact, []),
  e.outPredicates = coalesce(e.outPredicates, []),
  e.outCounts = coalesce(e.outCounts, []),
  e.inPredicates = coalesce(e.inPredicates, []),
  e.inCounts = coalesce(e.inCounts, []),
  e.placedEventIds = CASE WHEN e:Place THEN coalesce(e.placedEventIds, []) END
