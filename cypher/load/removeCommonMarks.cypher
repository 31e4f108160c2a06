// Removes marks that now occur in few documents.  marks  index: CommonMark mark
UNWIND $marks AS mark
MATCH (m:CommonMark {mark: mark})
DELETE m
