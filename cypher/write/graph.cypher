// That all is loaded, and which data it is. $registryHash, $dataVersion. No columns.
MERGE (g:Graph {id: 'shabaka'})
SET
  g.registryHash = $registryHash,
  g.dataVersion = $dataVersion,
  g.actors = COUNT { (:Actor) },
  g.places = COUNT { (:Place) },
  g.events = COUNT { (:Event) },
  g.concepts = COUNT { (:Concept) },
  g.relations = COUNT { (:Relation) },
  g.claims = COUNT { (:Claim) },
  g.sources = COUNT { (:Source) }
