// corrections: the documents that people have corrected, and the corrections that found their statement when each was last read.
// Parameters: none.
// Columns: document (its id), keys; a row a document, by id.
// Index: label scan of DocumentRecord.
MATCH (d:DocumentRecord)
WHERE d.applied IS NOT NULL
RETURN d.document AS document, d.applied AS keys
ORDER BY document
LIMIT 10000
