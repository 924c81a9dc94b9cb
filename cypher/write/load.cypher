// That a load led to another state of the data, and what it changed on the way, also where it was stopped and done
// again. $dataVersion, $at. No columns.
OPTIONAL MATCH (before:Load)
WITH coalesce(max(before.number), 0) + 1 AS number
CREATE (:Load {number: number, dataVersion: $dataVersion, at: $at})
WITH number
MATCH (change:Change {load: 0})
SET change.load = number
