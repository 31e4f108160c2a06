// DrawingNode.degree: how many different nodes each node is linked to.
// Parameters: ids.
// Columns: id, degree.
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)--(x:Entity) RETURN DISTINCT x } AS degree
