// No two nodes Predicate have the same id. No parameters, no columns.
CREATE CONSTRAINT predicate_id IF NOT EXISTS FOR (n:Predicate) REQUIRE n.id IS UNIQUE
