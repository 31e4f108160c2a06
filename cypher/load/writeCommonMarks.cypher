// Marks that many documents hold, and how many.  rows: [{mark, documents}]  index: CommonMark mark
UNWIND $rows AS row
MERGE (m:CommonMark {mark: row.mark})
SET m.documents = row.documents
