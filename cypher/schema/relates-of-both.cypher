// The relations from one entity to another. No parameters, no columns.
CREATE INDEX relates_of_both IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.subjectId, r.objectId)
