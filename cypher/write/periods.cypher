// How many claims lie within each year, month and day, how many reach over several, and how many have no time: counted
// once for each load, so that nobody walks over all claims when a timeline is asked for. No parameters, no columns.
CALL () {
  MATCH (p:Period)
  DELETE p
}
MATCH (c:Claim)
WITH c.timeMin AS first, c.timeMax AS last, c.time IS NOT NULL AS isDated, count(c) AS claims
UNWIND [4, 7, 10] AS length
WITH length, CASE WHEN left(first, length) = left(last, length) THEN left(first, length) END AS period, isDated, sum(claims) AS total
CREATE (p:Period {
  id: length + ' ' + coalesce(period, CASE WHEN isDated THEN 'vague' ELSE 'undated' END),
  length: length,
  isDated: isDated,
  total: total
})
SET p.period = period
