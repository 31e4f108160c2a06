// Nodes for the benchmark: those of each kind with most relationships.  columns: policies, number, cited, measure, departments
CALL () {
  MATCH (p:Policy)
  WITH p ORDER BY coalesce(p.measureCount, 0) DESC, p.id
  RETURN collect(p.id)[..2] AS policies
}
CALL () {
  MATCH (p:Policy) WHERE p.documentNumber IS NOT NULL
  RETURN min(p.documentNumber) AS number
}
CALL () {
  MATCH (c:CitedDocument)<-[r:TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-()
  WITH c, count(r) AS times ORDER BY times DESC, c.id
  RETURN collect(c.id)[0] AS cited
}
CALL () {
  MATCH (m:Measure)-[r:CARRIES_OUT|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->()
  WITH m, count(r) AS times ORDER BY times DESC, m.id
  RETURN collect(m.id)[0] AS measure
}
CALL (policies) {
  MATCH (d:Department)<-[:ASSIGNED_TO]-(m:Measure {document: policies[0]})
  WITH d, count(m) AS times ORDER BY times DESC, d.id
  RETURN collect(d.id)[..2] AS departments
}
RETURN policies, number, cited, measure, departments
