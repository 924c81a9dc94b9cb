// What took place at each of these places, by relations and by claims: how many events, and the first 200. $ids. No columns.
UNWIND $ids AS id
MATCH (p:Place {id: id})
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
