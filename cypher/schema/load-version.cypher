// Loads by the state of the data that they led to. No parameters, no columns.
CREATE INDEX load_version IF NOT EXISTS FOR (n:Load) ON (n.dataVersion)
