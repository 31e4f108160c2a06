// compare, diff: the contents of two policies (or of a policy and an upstream document, or of two measures) for comparison.
// Parameters: ids (two), limit (of measures and tasks each).
// Columns: id, n, measures [{m, assignments [{a, d}], industries [i], targets [t], upstream [id]}], tasks [u] (of a document whose tasks are
//   known through tables), cited [d] (documents it or its measures refer to), industries [i], measureTotal.
// Index: unique Entity.id and Measure.id, Measure.document.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (m:Measure) WHERE m.id = n.id OR m.document = n.id
  WITH m ORDER BY m.ordinal, m.id
  RETURN collect(m) AS found
}
CALL (found) {
  UNWIND found[..$limit] AS m
  RETURN collect({m: m,
    assignments: COLLECT { MATCH (m)-[a:ASSIGNED_TO]->(d:Department) WITH a, d ORDER BY a.start, a.id RETURN {a: a, d: d} },
    industries: COLLECT { MATCH (m)-[:CONCERNS]->(i:Industry) RETURN DISTINCT i ORDER BY i.id },
    targets: COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target) WITH t ORDER BY t.start, t.id RETURN t },
    upstream: COLLECT { MATCH (m)-[:CARRIES_OUT]->(u:UpstreamTask) RETURN u.id ORDER BY u.id }}) AS measures
}
RETURN id, n, size(found) AS measureTotal, measures,
  COLLECT { MATCH (n)<-[:TASK_OF]-(u:UpstreamTask) WITH u ORDER BY u.row, u.id RETURN u LIMIT 2000 } AS tasks,
  COLLECT { MATCH (n)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) RETURN DISTINCT d ORDER BY d.id } +
  COLLECT { MATCH (:Measure {document: n.id})-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) RETURN DISTINCT d ORDER BY d.id } AS cited
