// policy(documentNumber): the policy with this number in its normal form.
// Parameters: documentNumber.
// Columns: n.
// Index: Document.documentNumber.
MATCH (n:Document {documentNumber: $documentNumber})
WHERE n:Policy
RETURN n ORDER BY n.id LIMIT 1
