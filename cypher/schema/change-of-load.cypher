// What a load changed, in the order in which it is told. No parameters, no columns.
CREATE INDEX change_of_load IF NOT EXISTS FOR (n:Change) ON (n.load, n.thing)
