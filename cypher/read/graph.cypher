// Which data is loaded, and how much of it. No parameters.
// Columns: dataVersion, actors, places, events, concepts, relations, claims, sources, speakers, contested, corroborated (by
// two origins), placesSaid (of which something is said).
MATCH (g:Graph {id: 'shabaka'})
RETURN
  g.dataVersion AS dataVersion,
  g.actors AS actors,
  g.places AS places,
  g.events AS events,
  g.concepts AS concepts,
  g.relations AS relations,
  g.claims AS claims,
  g.sources AS sources,
  g.speakers AS speakers,
  g.contested AS contested,
  g.corroborated AS corroborated,
  g.placesSaid AS placesSaid
