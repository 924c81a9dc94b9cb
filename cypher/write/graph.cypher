// That all is loaded, and which data it is; who is merged into another is not counted beside it.
// Beside what there is of each kind also how many lists have that lists show whole: who speaks, what is contested, what two
// origins tell, places of which something is said. $registryHash, $dataVersion. No columns.
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
  g.sources = COUNT { (:Source) },
  g.speakers = COUNT { (e:Entity) WHERE e.spokenCount > 0 },
  g.contested = COUNT { (r:Relation) WHERE r.stance = 'CONTESTED' },
  g.corroborated = COUNT { (r:Relation) WHERE r.originCount >= 2 },
  g.placesSaid = COUNT { (p:Place) WHERE p.placedEventCount > 0 OR EXISTS { (p)<-[:AT]-() } }
