// What lies next to either of two entities by relations that stay under a filter, and how many relations it has.
// $from, $to, $filter. Columns: isStart (whether it is next to $from), degree.
CALL () {
  MATCH (:Entity {id: $from})-[r:RELATES]-(next:Entity)
  WHERE {relation-stays}
  RETURN DISTINCT next, true AS isStart
  UNION ALL
  MATCH (:Entity {id: $to})-[r:RELATES]-(next:Entity)
  WHERE {relation-stays}
  RETURN DISTINCT next, false AS isStart
}
RETURN isStart, next.degree AS degree
