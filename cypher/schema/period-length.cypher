// Years, months or days. No parameters, no columns.
CREATE INDEX period_length IF NOT EXISTS FOR (n:Period) ON (n.length)
