// No two nodes Relation have the same id. No parameters, no columns.
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE
