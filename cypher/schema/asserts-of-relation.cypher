// The claims on a relation in the order of source and text. No parameters, no columns.
CREATE INDEX asserts_of_relation IF NOT EXISTS FOR ()-[a:ASSERTS]-() ON (a.relationId, a.position)
