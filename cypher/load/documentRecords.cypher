// The statements of these documents about shared nodes, and the digest of all their statements.
// ids: [id]  columns: id, said, digest  index: DocumentRecord document
UNWIND $ids AS id
MATCH (d:DocumentRecord {document: id})
RETURN d.document AS id, d.said AS said, d.digest AS digest
