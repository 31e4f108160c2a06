// Policy.statements: everything that was read out of the text of a policy, in the order of the text.
// Parameters: ids (of policies); limit (statements of one policy).
// Columns: id, statements [{r, from, to, label (of the other end), title (of the other end)}], total.
// Index: unique Entity.id, Measure.document, UpstreamTask.statedBy.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Entity {id: id})-[r]->(n:Entity) WHERE r.statedBy = id RETURN s, r, n
  UNION ALL
  MATCH (s:Measure {document: id})-[r]->(n:Entity) WHERE r.statedBy = id RETURN s, r, n
  UNION ALL
  MATCH (s:UpstreamTask {statedBy: id})-[r]->(n:Entity) WHERE r.statedBy = id RETURN s, r, n
}
WITH id, s, r, n WHERE r.start IS NOT NULL
WITH id, s, r, n ORDER BY r.start, r.end, r.id
WITH id, collect({r: r, from: s.id, to: n.id, label: head([label IN labels(n) WHERE label <> 'Entity' AND label <> 'Document']),
  title: coalesce(n.title, n.name, n.surface, n.documentNumber, left(n.text, 40))}) AS statements
RETURN id, size(statements) AS total, statements[..$limit] AS statements
