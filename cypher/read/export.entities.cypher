// Every entity, by id. No parameters. Columns: id, kind, type, labelAr, labelEn, aliases, weakAliases.
MATCH (e:Entity)
WHERE e.id > ''
RETURN
  e.id AS id,
  e.kind AS kind,
  e.type AS type,
  e.labelAr AS labelAr,
  e.labelEn AS labelEn,
  e.aliases AS aliases,
  e.weakAliases AS weakAliases
ORDER BY e.id
