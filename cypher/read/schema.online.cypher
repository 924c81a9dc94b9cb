// Wait until all indexes are online. No parameters, no columns.
CALL db.awaitIndexes(280)
