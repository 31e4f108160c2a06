// The kept digests of documents whose citations have another status now.  rows: [{id, digest}]  index: DocumentRecord document
UNWIND $rows AS row
MATCH (d:DocumentRecord {document: row.id})
SET d.digest = row.digest
