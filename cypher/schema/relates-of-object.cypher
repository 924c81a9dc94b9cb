// A hub's relations inwards, those with most distinct origins first. No parameters, no columns.
CREATE INDEX relates_of_object IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.objectId, r.originCount, r.id)
