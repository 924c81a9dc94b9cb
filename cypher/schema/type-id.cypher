// No two nodes Type have the same id. No parameters, no columns.
CREATE CONSTRAINT type_id IF NOT EXISTS FOR (n:Type) REQUIRE n.id IS UNIQUE
