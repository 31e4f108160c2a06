// Policy.statistics: how much of each kind a policy holds.
// Parameters: ids (of policies).
// Columns: id, measures, sections, departments, assignments, measuresWithoutDepartment, citations, industries, targets, deadlines, upstreamTasks, unresolved.
// Index: unique Entity.id, Measure.document.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (m:Measure {document: p.id})
  OPTIONAL MATCH (m)-[a:ASSIGNED_TO]->(d:Department)
  WITH m, count(a) AS assigned, collect(d) AS bodies, count(CASE WHEN a.status <> 'RESOLVED' THEN 1 END) AS unsure
  RETURN count(m) AS measures, sum(assigned) AS assignments, sum(unsure) AS unresolved,
    count(CASE WHEN assigned = 0 THEN 1 END) AS measuresWithoutDepartment, collect(bodies) AS bodies
}
CALL (p) { MATCH (s:Section {document: p.id}) RETURN count(s) AS sections }
CALL (bodies) { UNWIND bodies AS some UNWIND some AS d RETURN count(DISTINCT d) AS departments }
CALL (p) { MATCH (:Measure {document: p.id})-[c:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->() RETURN count(c) AS inMeasures }
CALL (p) { MATCH (:Measure {document: p.id})-[:CONCERNS]->(i) RETURN count(DISTINCT i) AS industries }
CALL (p) { MATCH (:Measure {document: p.id})-[:HAS_TARGET]->(t) RETURN count(t) AS targets, count(CASE WHEN t.kind = 'deadline' THEN 1 END) AS deadlines }
CALL (p) { MATCH (:Measure {document: p.id})-[:CARRIES_OUT]->(u) RETURN count(DISTINCT u) AS upstreamTasks }
RETURN id, measures, sections, departments, assignments, measuresWithoutDepartment, industries, targets, deadlines, upstreamTasks, unresolved,
  inMeasures + COUNT { (p)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->() } AS citations
