// The marks among these that occur in many documents, with the number of documents.  marks  columns: mark, documents  index: CommonMark mark
UNWIND $marks AS mark
MATCH (m:CommonMark {mark: mark})
RETURN m.mark AS mark, m.documents AS documents
