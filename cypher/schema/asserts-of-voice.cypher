// What a voice says of a relation, in the order of source and text. No parameters, no columns.
CREATE INDEX asserts_of_voice IF NOT EXISTS FOR ()-[a:ASSERTS]-() ON (a.speakerId, a.relationId, a.position)
