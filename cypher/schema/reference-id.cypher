// No two nodes Reference have the same id. No parameters, no columns.
CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE
