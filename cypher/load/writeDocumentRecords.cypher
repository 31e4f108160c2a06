// What documents say of the nodes that they share, and the digest of all that they say.
// rows: [{document, said, digest}]  index: DocumentRecord document
UNWIND $rows AS row
MERGE (d:DocumentRecord {document: row.document})
SET d = row
