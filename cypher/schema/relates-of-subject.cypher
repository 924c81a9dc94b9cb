// A hub's relations outwards, those with most distinct origins first. No parameters, no columns.
CREATE INDEX relates_of_subject IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.subjectId, r.originCount, r.id)
