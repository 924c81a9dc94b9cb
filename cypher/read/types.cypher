// The types of entity. No parameters. Columns: id, labelAr, labelEn.
MATCH (t:Type)
RETURN t.id AS id, t.labelAr AS labelAr, t.labelEn AS labelEn
