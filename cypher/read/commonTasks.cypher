// commonTasks: passages and documents through which these measures may share a task with others.
// Parameters: ids (of measures).
// Columns: type (of the node at the other end), centre (its id), measures (ids of the given measures tied to it); one row per centre.
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (m:Entity {id: id})
CALL (m) {
  MATCH (m)-[:RESEMBLES]-(c:Entity) RETURN c
  UNION
  MATCH (m)-[:CARRIES_OUT|IMPLEMENTS]->(c:Entity) RETURN c
}
WITH c, collect(DISTINCT m.id) AS measures
RETURN CASE WHEN c:Measure THEN 'Measure' WHEN c:UpstreamTask THEN 'UpstreamTask' ELSE 'Document' END AS type, c.id AS centre, measures
ORDER BY centre
