// corrections: the documents with corrections, and the corrections that found their statement at the last reading.
// Parameters: none.
// Columns: document (its id), keys, digest (of all corrections by which it was read); a row a document, by id.
// Index: label scan of DocumentRecord.
MATCH (d:DocumentRecord)
WHERE d.applied IS NOT NULL
RETURN d.document AS document, d.applied AS keys, d.corrections AS digest
ORDER BY document
LIMIT 10000
