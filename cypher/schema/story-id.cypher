// No two nodes Story have the same id. No parameters, no columns.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE
