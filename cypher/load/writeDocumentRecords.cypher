// What documents say of the nodes that they share, the digest of all that they say, and their passages with the marks of their words.
// rows: [{document, said, digest, passages, marks}]  index: DocumentRecord document
UNWIND $rows AS row
MERGE (d:DocumentRecord {document: row.document})
SET d = row
