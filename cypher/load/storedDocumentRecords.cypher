// The statements of all documents about shared nodes, in no order: streamed for export.  columns: document, said, digest, passages, marks, prints, asks, asksUnder  index: label scan of DocumentRecord
MATCH (d:DocumentRecord)
RETURN d.document AS document, d.said AS said, d.digest AS digest, coalesce(d.passages, []) AS passages, coalesce(d.marks, []) AS marks,
  coalesce(d.prints, []) AS prints, coalesce(d.asks, []) AS asks, coalesce(d.asksUnder, []) AS asksUnder
