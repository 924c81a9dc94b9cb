// Of what kind a thing with this id is. $id. Columns: label.
CALL () {
  MATCH (n:Claim {id: $id})
  RETURN 'Claim' AS label
  UNION
  MATCH (n:Passage {id: $id})
  RETURN 'Passage' AS label
  UNION
  MATCH (n:Source {id: $id})
  RETURN 'Source' AS label
  UNION
  MATCH (n:Reference {id: $id})
  RETURN 'Reference' AS label
}
RETURN label
