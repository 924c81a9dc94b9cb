// Claims by when what they say begins, then in the order of source and text. No parameters, no columns.
CREATE INDEX claim_of_time IF NOT EXISTS FOR (c:Claim) ON (c.timeMin, c.sourceId, c.paragraph, c.start, c.id)
