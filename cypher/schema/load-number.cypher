// No two nodes Load have the same number. No parameters, no columns.
CREATE CONSTRAINT load_number IF NOT EXISTS FOR (n:Load) REQUIRE n.number IS UNIQUE
