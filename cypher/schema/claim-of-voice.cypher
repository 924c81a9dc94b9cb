// A voice's claims in the order of source and text. No parameters, no columns.
CREATE INDEX claim_of_voice IF NOT EXISTS FOR (c:Claim) ON (c.speakerId, c.sourceId, c.paragraph, c.start, c.id)
