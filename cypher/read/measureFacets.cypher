// measureFacets: the values by which measures are counted.
// Parameters: ids (of policies).
// Columns: id, document, ordinal, start, end, assignments [[department, role, status, as]], industries (ids), relations, days (last days of its
//   deadlines); one row per measure.
// Index: Measure.document.
UNWIND $ids AS policy
MATCH (m:Measure {document: policy})
RETURN m.id AS id, m.document AS document, m.ordinal AS ordinal, m.start AS start, m.end AS end,
  COLLECT { MATCH (m)-[a:ASSIGNED_TO]->(d:Department) RETURN [d.id, a.role, a.status, a.as] } AS assignments,
  COLLECT { MATCH (m)-[:CONCERNS]->(i:Industry) RETURN DISTINCT i.id } AS industries,
  COLLECT { MATCH (m)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) RETURN DISTINCT type(r) } AS relations,
  COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE t.to IS NOT NULL RETURN DISTINCT t.to } AS days
ORDER BY document, m.ordinal, id
