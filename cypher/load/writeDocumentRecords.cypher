// Writes the statements of documents about shared nodes, the digest of all their statements, their passages with word marks, and the department
// names that they print in full or shorten.  rows: [{document, said, digest, passages, marks, prints, asks, asksUnder}]  index: DocumentRecord document
UNWIND $rows AS row
MERGE (d:DocumentRecord {document: row.document})
SET d = row
