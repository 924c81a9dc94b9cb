// A source's paragraphs, which are written anew as a whole. $source. No columns.
MATCH (:Source {id: $source})<-[:OF]-(p:Paragraph)
DETACH DELETE p
