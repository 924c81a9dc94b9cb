// How many claims lie within each year, month or day, how many reach over several, and how many have no time, as they
// were counted when all of it was loaded. $length (of a bucket's name as the beginning of a day).
// Columns: period (null for no single bucket), isDated, total.
MATCH (p:Period)
WHERE p.length = $length
RETURN p.period AS period, p.isDated AS isDated, p.total AS total
ORDER BY period
