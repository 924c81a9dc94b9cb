// The reference layer is written anew as a whole: first away with it. No parameters, no columns.
MATCH (n:Reference)
DETACH DELETE n
