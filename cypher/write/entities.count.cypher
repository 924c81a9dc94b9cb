// Counters of entities: relations by predicate and direction, contested ones, claims voiced, and the first and last
// day of what is said of them; open ends, written as the first and last day there is, are no such days.
// $ids. No columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH
  e,
  COLLECT { MATCH (e)-[r:RELATES]->() WITH r.predicateId AS p, count(*) AS n ORDER BY n DESC, p RETURN [p, n] } AS out,
  COLLECT { MATCH (e)<-[r:RELATES]-() WITH r.predicateId AS p, count(*) AS n ORDER BY n DESC, p RETURN [p, n] } AS in,
  COUNT { (e)-[r:RELATES]-() WHERE r.stance = 'CONTESTED' } AS contested,
  COUNT { (e)<-[:SAID_BY]-() } AS spoken,
  COLLECT {
    MATCH (e)<-[:SUBJECT|OBJECT]-(r:Relation)
    WITH
      min(CASE WHEN r.timeMin > '0001-01-01' THEN r.timeMin END) AS earliest,
      max(CASE WHEN r.timeMax < '9999-12-31' THEN r.timeMax END) AS latest
    RETURN [earliest, latest]
  }[0] AS days
SET
  e.outPredicates = [x IN out | x[0]],
  e.outCounts = [x IN out | x[1]],
  e.inPredicates = [x IN in | x[0]],
  e.inCounts = [x IN in | x[1]],
  e.degree = reduce(n = 0, x IN out | n + x[1]) + reduce(n = 0, x IN in | n + x[1]),
  e.contestedCount = contested,
  e.spokenCount = spoken,
  e.earliest = days[0],
  e.latest = days[1]
