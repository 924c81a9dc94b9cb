// A source's claims in the order of its text. No parameters, no columns.
CREATE INDEX claim_of_source IF NOT EXISTS FOR (c:Claim) ON (c.sourceId, c.paragraph, c.start, c.id)
