// What a speaker says, most said first. No parameters, no columns.
CREATE INDEX says_of_speaker IF NOT EXISTS FOR ()-[s:SAYS]-() ON (s.speakerId, s.claimCount, s.relationId)
