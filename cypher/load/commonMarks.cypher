// Which of these marks many documents hold, and how many.  marks  columns: mark, documents  index: CommonMark mark
UNWIND $marks AS mark
MATCH (m:CommonMark {mark: mark})
RETURN m.mark AS mark, m.documents AS documents
