// Department.taskCount: how many measures name a department, in all and in each role.
// Parameters: ids (of departments).
// Columns: id, all, lead, responsible, support, guide.
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (d:Entity {id: id})
OPTIONAL MATCH (d)<-[a:ASSIGNED_TO]-(m:Measure)
RETURN id, count(DISTINCT m) AS all,
  count(DISTINCT CASE WHEN a.role = 'lead' THEN m END) AS lead,
  count(DISTINCT CASE WHEN a.role = 'responsible' THEN m END) AS responsible,
  count(DISTINCT CASE WHEN a.role = 'support' THEN m END) AS support,
  count(DISTINCT CASE WHEN a.role = 'guide' THEN m END) AS guide
