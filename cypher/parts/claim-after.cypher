// Whether a claim c comes after a place in the order of source and text. $source, $paragraph, $start, $id.
c.sourceId > $source OR
c.sourceId = $source AND
(
  c.paragraph > $paragraph OR
  c.paragraph = $paragraph AND (c.start > $start OR c.start = $start AND c.id > $id)
)
