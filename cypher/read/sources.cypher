// A page of sources, by id. $after (id after which to go on; '' for the first page), $limit. Columns: id.
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS id
ORDER BY s.id
LIMIT $limit
