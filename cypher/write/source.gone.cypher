// A source with its paragraphs and passages; its claims are gone already. $id. No columns.
MATCH (s:Source {id: $id})
OPTIONAL MATCH (s)<-[:OF]-(part)
DETACH DELETE part, s
