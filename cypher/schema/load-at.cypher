// Loads by when they were done. No parameters, no columns.
CREATE INDEX load_at IF NOT EXISTS FOR (n:Load) ON (n.at)
