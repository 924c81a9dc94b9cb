// No two nodes Period have the same id. No parameters, no columns.
CREATE CONSTRAINT period_id IF NOT EXISTS FOR (n:Period) REQUIRE n.id IS UNIQUE
