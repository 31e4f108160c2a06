// node, nodes: nodes by id, of any kind; also by the former id of a document or department.
// Parameters: ids.
// Columns: asked (the id given), n.
// Index: unique Entity.id; a label scan of Document or Department only for ids that are not found.
UNWIND $ids AS asked
OPTIONAL MATCH (found:Entity {id: asked})
CALL (asked, found) {
  WITH asked, found WHERE found IS NULL
  MATCH (former:Document) WHERE asked IN former.formerIds
  RETURN former LIMIT 1
  UNION
  // Unwound, not filtered: the planner scans the label before it filters.
  UNWIND CASE WHEN found IS NULL AND asked STARTS WITH 'dept:' THEN [asked] ELSE [] END AS unheld
  MATCH (former:Department) WHERE unheld IN former.formerIds
  RETURN former ORDER BY former.id LIMIT 1
  UNION
  WITH asked, found WHERE found IS NOT NULL
  RETURN found AS former
}
RETURN asked, former AS n
