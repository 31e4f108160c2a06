// CommonTask.measures: measures with what ties them to the centre of a group.
// Parameters: pairs [{centre, measure}] (ids).
// Columns: centre, measure, n (the measure), r, from, to (of the tie; null where the measure is the centre itself).
// Index: unique Entity.id.
UNWIND $pairs AS pair
MATCH (n:Entity {id: pair.measure})
OPTIONAL MATCH (c:Entity {id: pair.centre})
CALL (n, c) {
  OPTIONAL MATCH (n)-[r:RESEMBLES|CARRIES_OUT|IMPLEMENTS]-(c)
  RETURN r ORDER BY r.id LIMIT 1
}
RETURN pair.centre AS centre, pair.measure AS measure, n, r, startNode(r).id AS from, endNode(r).id AS to
