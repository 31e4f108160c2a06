// How often each thing is said of shared nodes, in no order: streamed to be taken away.  columns: about, said, digest  index: label scan of SharedRecord
MATCH (s:SharedRecord)
RETURN s.about AS about, s.said AS said, s.digest AS digest
