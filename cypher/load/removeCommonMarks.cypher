// Forgets marks that few documents hold now.  marks  index: CommonMark mark
UNWIND $marks AS mark
MATCH (m:CommonMark {mark: mark})
DELETE m
