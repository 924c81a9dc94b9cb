// How much loads after one added, changed and removed. $number (of that load). Columns: total.
MATCH (c:Change)
WHERE c.load > $number AND c.thing > ''
RETURN count(c) AS total
