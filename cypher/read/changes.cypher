// What loads after one added, changed and removed, the latest first. $number (of that load), $load, $thing (after which
// to go on), $limit. Columns: load, thing, what, labelAr, labelEn, at, dataVersion.
CALL () {
  MATCH (c:Change)
  WHERE c.load = $load AND c.thing > $thing AND c.load > $number
  RETURN c
  ORDER BY c.thing
  LIMIT $limit
  UNION ALL
  MATCH (c:Change)
  WHERE c.load > $number AND c.load < $load AND c.thing > ''
  RETURN c
  ORDER BY c.load DESC, c.thing
  LIMIT $limit
}
WITH c
ORDER BY c.load DESC, c.thing
LIMIT $limit
MATCH (l:Load {number: c.load})
RETURN
  c.load AS load,
  c.thing AS thing,
  c.what AS what,
  c.labelAr AS labelAr,
  c.labelEn AS labelEn,
  l.at AS at,
  l.dataVersion AS dataVersion
ORDER BY load DESC, thing
