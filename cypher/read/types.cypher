// The types of entity. No parameters. Columns: id, labelAr, labelEn.
// A scan: the list is closed and short, and all of it is wanted.
MATCH (t:Type)
RETURN t.id AS id, t.labelAr AS labelAr, t.labelEn AS labelEn
