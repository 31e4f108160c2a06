// The passages of documents, with one string of word marks per passage.
// ids: [id]  columns: document, passages: [id], marks: [marks separated by spaces]  index: DocumentRecord document
UNWIND $ids AS id
MATCH (d:DocumentRecord {document: id})
RETURN d.document AS document, coalesce(d.passages, []) AS passages, coalesce(d.marks, []) AS marks
