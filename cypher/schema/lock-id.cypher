// No two nodes Lock have the same id. No parameters, no columns.
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE
