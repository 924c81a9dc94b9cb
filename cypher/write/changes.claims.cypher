// What a load does to claims, for `changes` to tell; nothing while nothing was loaded before. It is asked while the
// claims are there. $what (ADDED, CHANGED or REMOVED), $ids. No columns.
MATCH (:Graph {id: 'shabaka'})
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MERGE (change:Change {load: 0, thing: id})
SET change.what = $what, change.labelAr = c.glossAr, change.labelEn = c.glossEn
