// No two nodes Root have the same id. No parameters, no columns.
CREATE CONSTRAINT root_id IF NOT EXISTS FOR (n:Root) REQUIRE n.id IS UNIQUE
