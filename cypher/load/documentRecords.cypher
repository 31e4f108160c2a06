// What these documents said of the nodes that they share, and the digest of all that they said.
// ids: [id]  columns: id, said, digest  index: DocumentRecord document
UNWIND $ids AS id
MATCH (d:DocumentRecord {document: id})
RETURN d.document AS id, d.said AS said, d.digest AS digest
