// Views by when they were saved. No parameters, no columns.
CREATE INDEX view_saved IF NOT EXISTS FOR (n:View) ON (n.saved)
