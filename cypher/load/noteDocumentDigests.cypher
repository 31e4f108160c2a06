// Stores the digests of documents whose citations changed their status.  rows: [{id, digest}]  index: DocumentRecord document
UNWIND $rows AS row
MATCH (d:DocumentRecord {document: row.id})
SET d.digest = row.digest
