// Marks documents that must be resolved again because a short name in them now has another meaning.  documents: [id]  index: DocumentRecord document
UNWIND $documents AS document
MATCH (d:DocumentRecord {document: document})
SET d.unsettled = true
