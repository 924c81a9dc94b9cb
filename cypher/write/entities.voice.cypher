// Counters of those who speak: claims that others report of them, relations spoken of, and those of which they speak
// themselves. $ids. No columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET
  e.reportedCount = COUNT { (e)<-[:SAID_BY]-(c:Claim) WHERE c.reportedById IS NOT NULL },
  e.saidCount = COUNT { (e)-[:SAYS]->() },
  e.ownSaidCount = COUNT { (e)-[s:SAYS]->() WHERE s.ownAssertedCount + s.ownDeniedCount > 0 }
