// A view that is to be no more. $id. No columns.
MATCH (v:View {id: $id})
DELETE v
