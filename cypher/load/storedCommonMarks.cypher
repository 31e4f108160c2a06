// The marks that occur in many documents, in no order: streamed for export.  columns: mark, documents  index: label scan of CommonMark
MATCH (m:CommonMark)
RETURN m.mark AS mark, m.documents AS documents
