// Which of these entities a claim or a relation still names. $ids. Columns: id.
MATCH (e:Entity)
WHERE e.id IN $ids AND EXISTS { (e)<-[:SAID_BY|REPORTED_BY|AT|ABOUT|SUBJECT|OBJECT]-() }
RETURN e.id AS id
