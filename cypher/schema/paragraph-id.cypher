// No two nodes Paragraph have the same id. No parameters, no columns.
CREATE CONSTRAINT paragraph_id IF NOT EXISTS FOR (n:Paragraph) REQUIRE n.id IS UNIQUE
