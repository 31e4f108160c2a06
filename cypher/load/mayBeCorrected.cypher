// Held documents that have corrections or are named in corrections, ordered by id.
// documents: ids, sources: digests of bytes  columns: id, sourceName, sha256, pipeline, corrections
// indexes: DocumentRecord document, Policy id, Policy sha256; label scan of DocumentRecord
CALL () {
  MATCH (d:DocumentRecord) WHERE d.corrections IS NOT NULL
  MATCH (p:Policy {id: d.document})
  RETURN p
  UNION
  UNWIND $documents AS id
  MATCH (p:Policy {id: id})
  RETURN p
  UNION
  UNWIND $sources AS sha256
  MATCH (p:Policy {sha256: sha256})
  RETURN p
}
OPTIONAL MATCH (d:DocumentRecord {document: p.id})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline, d.corrections AS corrections
ORDER BY id
