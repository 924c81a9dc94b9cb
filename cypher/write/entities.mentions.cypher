// How many claims name each of these entities, in whatever role. $ids. No columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  CALL (e) {
    MATCH (e)<-[:SUBJECT|OBJECT]-(:Relation)<-[:ASSERTS]-(c:Claim)
    RETURN c
    UNION
    MATCH (e)<-[:AT|ABOUT|SAID_BY|REPORTED_BY]-(c:Claim)
    RETURN c
  }
  RETURN count(c) AS mentions
}
SET e.mentionCount = mentions
