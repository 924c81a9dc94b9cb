// What took place at each of these places, by relations and by claims: how many events, and the first 200. $ids. No columns.
// Looked up as an entity: only of that label ids are indexed.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
WHERE p:Place
CALL (p) {
  CALL (p) {
    MATCH (p)<-[:RELATES]-(event:Event)
    RETURN event
    UNION
    MATCH (p)<-[:AT]-(:Claim)-[:ABOUT]->(event:Event)
    RETURN event
  }
  WITH event.id AS eventId
  ORDER BY eventId
  RETURN collect(eventId) AS events
}
SET p.placedEventIds = events[..200], p.placedEventCount = size(events)
