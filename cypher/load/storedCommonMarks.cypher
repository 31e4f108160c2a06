// The marks that many documents hold, in no order: streamed to be taken away.  columns: mark, documents  index: label scan of CommonMark
MATCH (m:CommonMark)
RETURN m.mark AS mark, m.documents AS documents
