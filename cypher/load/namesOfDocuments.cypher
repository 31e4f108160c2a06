// The full department names printed in these documents, each as JSON.  documents: [id]  columns: prints  index: DocumentRecord document
UNWIND $documents AS document
MATCH (d:DocumentRecord {document: document})
RETURN coalesce(d.prints, []) AS prints
