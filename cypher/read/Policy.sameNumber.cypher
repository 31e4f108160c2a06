// Policy.sameNumber: the other held policies that print the same document number.
// Parameters: ids (of policies).
// Columns: id, others [node].
// Index: unique Entity.id, Document.documentNumber.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN id, COLLECT {
  MATCH (o:Document {documentNumber: p.documentNumber}) WHERE o:Policy AND o <> p
  RETURN o ORDER BY o.id
} AS others
