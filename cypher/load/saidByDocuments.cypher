// The data of held documents that the journal compares: how they were read, and their tasks, deadlines and citations.
// ids: [id]  columns: document, title, sha256, pipeline, corrections, digest, measures [{id, label, text, tasks [{department, name, role}],
//   deadlines [words]}], citations [{type, to}]  indexes: Policy id, Measure document, DocumentRecord document
UNWIND $ids AS id
MATCH (p:Policy {id: id})
OPTIONAL MATCH (d:DocumentRecord {document: id})
RETURN p.id AS document, coalesce(p.title, p.documentNumber) AS title, p.sha256 AS sha256, p.pipeline AS pipeline,
  d.corrections AS corrections, d.digest AS digest,
  COLLECT {
    MATCH (m:Measure {document: p.id})
    RETURN {id: m.id, label: m.label, text: coalesce(m.text, ''),
      tasks: COLLECT { MATCH (m)-[a:ASSIGNED_TO]->(n:Department) RETURN {department: n.id, name: n.name, role: a.role} ORDER BY n.id, a.id },
      deadlines: COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) RETURN t.surface ORDER BY t.start, t.id }}
    ORDER BY m.ordinal
  } AS measures,
  COLLECT {
    MATCH (p)-[c:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(to:Document) RETURN {type: type(c), to: to.id} AS link
    UNION
    MATCH (m:Measure {document: p.id})-[c:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(to:Document) RETURN {type: type(c), to: to.id} AS link
  } AS citations
