// No two nodes Key have the same id. No parameters, no columns.
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE
