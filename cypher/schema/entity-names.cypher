// Entities by name: the fields that cypher/names fills. No parameters, no columns.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity)
ON EACH [n.terms, n.weakTerms, n.skeletons, n.exact]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
