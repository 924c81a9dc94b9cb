// The claims that give a place, in the order of source and text. No parameters, no columns.
CREATE INDEX at_of_place IF NOT EXISTS FOR ()-[a:AT]-() ON (a.placeId, a.position)
