// A speaker's claims in the order of time. No parameters, no columns.
CREATE INDEX claim_of_speaker IF NOT EXISTS FOR (c:Claim) ON (c.speakerId, c.timeMin, c.id)
