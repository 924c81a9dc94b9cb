// Counters of entities: relations by predicate and direction, contested ones, claims voiced. $ids. No columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH
  e,
  COLLECT { MATCH (e)-[r:RELATES]->() WITH r.predicateId AS p, count(*) AS n ORDER BY n DESC, p RETURN [p, n] } AS out,
  COLLECT { MATCH (e)<-[r:RELATES]-() WITH r.predicateId AS p, count(*) AS n ORDER BY n DESC, p RETURN [p, n] } AS in,
  COUNT { (e)-[r:RELATES]-() WHERE r.stance = 'CONTESTED' } AS contested,
  COUNT { (e)<-[:SAID_BY]-() } AS spoken
SET
  e.outPredicates = [x IN out | x[0]],
  e.outCounts = [x IN out | x[1]],
  e.inPredicates = [x IN in | x[0]],
  e.inCounts = [x IN in | x[1]],
  e.degree = reduce(n = 0, x IN out | n + x[1]) + reduce(n = 0, x IN in | n + x[1]),
  e.contestedCount = contested,
  e.spokenCount = spoken
