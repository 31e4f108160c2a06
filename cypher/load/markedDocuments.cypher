// The passages of documents with the marks of their words, a string of them for each passage.
// ids: [id]  columns: document, passages: [id], marks: [marks with blanks between]  index: DocumentRecord document
UNWIND $ids AS id
MATCH (d:DocumentRecord {document: id})
RETURN d.document AS document, coalesce(d.passages, []) AS passages, coalesce(d.marks, []) AS marks
