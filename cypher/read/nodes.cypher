// node, nodes: nodes by id, whatever their kind; also by an id that a document had formerly.
// Parameters: ids.
// Columns: asked (the id given), n.
// Index: unique Entity.id; a label scan of Document only for ids that are not found.
UNWIND $ids AS asked
OPTIONAL MATCH (found:Entity {id: asked})
CALL (asked, found) {
  WITH asked, found WHERE found IS NULL
  MATCH (former:Document) WHERE asked IN former.formerIds
  RETURN former LIMIT 1
  UNION
  WITH asked, found WHERE found IS NOT NULL
  RETURN found AS former
}
RETURN asked, former AS n
