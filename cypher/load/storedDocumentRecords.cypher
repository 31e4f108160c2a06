// What all documents said of the nodes that they share, in no order: streamed to be taken away.  columns: document, said, digest, passages, marks  index: label scan of DocumentRecord
MATCH (d:DocumentRecord)
RETURN d.document AS document, d.said AS said, d.digest AS digest, coalesce(d.passages, []) AS passages, coalesce(d.marks, []) AS marks
