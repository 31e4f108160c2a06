// Full department names printed in documents, with the number of documents.
// keys: place, time and first character  columns: id, key, full, short, documents  index: PrintedName key
UNWIND $keys AS key
MATCH (n:PrintedName {key: key})
RETURN n.id AS id, n.key AS key, n.full AS full, n.short AS short, n.documents AS documents
ORDER BY id
