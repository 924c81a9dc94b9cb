// How many distinct origins tell the relations of each way, taken together, under a filter.
// $ways (lists of relation ids), $filter. Columns: total, in the order of the ways.
UNWIND range(0, size($ways) - 1) AS place
CALL (place) {
  UNWIND $ways[place] AS id
  MATCH (:Relation {id: id})<-[:ASSERTS]-(c:Claim)
  WHERE {claim-filter}
  RETURN count(DISTINCT c.originId) AS total
}
RETURN total
ORDER BY place
