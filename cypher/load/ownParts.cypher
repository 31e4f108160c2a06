// The nodes that a document owns, the policy included, each with the relationships that start at it.
// Generated from server/graph/model.ts by `npm run schema`.
// document: id  columns: id, labels, properties, relationships [{id, type, to, properties}]  indexes: document of each owned kind
CALL () {
  MATCH (n:Policy {id: $document}) RETURN n
  UNION ALL
  MATCH (n:Section {document: $document}) RETURN n
  UNION ALL
  MATCH (n:Measure {document: $document}) RETURN n
  UNION ALL
  MATCH (n:UpstreamTask {statedBy: $document}) RETURN n
  UNION ALL
  MATCH (n:Target {document: $document}) RETURN n
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
       [(n)-[r]->(b:Entity) | {id: r.id, type: type(r), to: b.id, properties: properties(r)}] AS relationships
