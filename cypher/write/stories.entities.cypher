// How entities of a story are called now, to be kept with it. $ids. Columns: id, kind, labelAr, labelEn.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.labelAr AS labelAr, e.labelEn AS labelEn
