// Held documents with the same bytes, or with the same file name if few documents have that name.
// sha256s, names, most: documents of one name  columns: id, sourceName, sha256, pipeline, corrections  indexes: Policy sha256, Policy sourceName, DocumentRecord document
CALL () {
  UNWIND $sha256s AS sha256
  MATCH (p:Policy {sha256: sha256})
  RETURN p
  UNION
  UNWIND $names AS name
  CALL (name) { MATCH (p:Policy {sourceName: name}) WITH p LIMIT $most + 1 RETURN collect(p) AS namesakes }
  WITH namesakes WHERE size(namesakes) <= $most
  UNWIND namesakes AS p
  RETURN p
}
OPTIONAL MATCH (d:DocumentRecord {document: p.id})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline, d.corrections AS corrections
ORDER BY id
