// That all is loaded, and which data it is; who is merged into another is not counted beside it.
// $registryHash, $dataVersion. No columns.
MERGE (g:Graph {id: 'shabaka'})
SET
  g.registryHash = $registryHash,
  g.dataVersion = $dataVersion,
  g.actors = COUNT { (e:Actor) WHERE e.canonicalId IS NULL },
  g.places = COUNT { (e:Place) WHERE e.canonicalId IS NULL },
  g.events = COUNT { (e:Event) WHERE e.canonicalId IS NULL },
  g.concepts = COUNT { (e:Concept) WHERE e.canonicalId IS NULL },
  g.relations = COUNT { (:Relation) },
  g.claims = COUNT { (:Claim) },
  g.sources = COUNT { (:Source) }
