// Whether a claim c stays under a whole filter: one of its relations must stay too. $filter.
{claim-filter} AND
(NOT $filter.onRelations OR EXISTS { MATCH (c)-[:ASSERTS]->(r:Relation) WHERE {relation-filter} })
