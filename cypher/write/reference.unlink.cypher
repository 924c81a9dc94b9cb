// The drawn relations of the reference layer go too. No parameters, no columns.
MATCH ()-[k:KNOWN]->()
DELETE k
