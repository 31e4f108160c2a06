// How often each statement is made about shared nodes, in no order: streamed for export.  columns: about, said, digest  index: label scan of SharedRecord
MATCH (s:SharedRecord)
RETURN s.about AS about, s.said AS said, s.digest AS digest
