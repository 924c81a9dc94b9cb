// Away with what is derived from these relations. $ids. No columns.
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[e:RELATES {id: id}]->()
  DELETE e
}
CALL (id) {
  MATCH (:Relation {id: id})<-[s:SAYS]-()
  DELETE s
}
