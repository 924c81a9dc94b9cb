// One writer at a time: whoever loads or removes writes this node first. No parameters, no columns.
MERGE (l:Lock {id: 'load'})
SET l.held = true
