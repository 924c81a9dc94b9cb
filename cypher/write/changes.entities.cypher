// What a load does to entities, for `changes` to tell; nothing while nothing was loaded before. It is asked while the
// entities are there. $what (ADDED, CHANGED or REMOVED), $ids. No columns.
MATCH (:Graph {id: 'shabaka'})
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MERGE (change:Change {load: 0, thing: id})
SET change.what = $what, change.labelAr = e.labelAr, change.labelEn = e.labelEn
