// Writes the marks that occur in many documents, with the number of documents.  rows: [{mark, documents}]  index: CommonMark mark
UNWIND $rows AS row
MERGE (m:CommonMark {mark: row.mark})
SET m.documents = row.documents
