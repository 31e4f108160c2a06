// policy(documentNumber): the documents with this number in its normal form: held ones first, and of several texts with one number the one that has it as its id.
// Parameters: documentNumber: the whole number; ending: the end of the number of an order whose issuer is not named, else null.
// Columns: n.
// Index: Document.documentNumber.
CALL {
  MATCH (n:Document {documentNumber: $documentNumber})
  RETURN n
  UNION
  WITH $ending AS ending WHERE ending IS NOT NULL
  MATCH (n:Document) WHERE n.documentNumber ENDS WITH ending
  RETURN n
}
RETURN n ORDER BY n:Policy DESC, n.id = 'doc:' + replace($documentNumber, ' ', '') DESC, n.id LIMIT 10
