// CommonTask.nearest: the words of measures and upstream tasks.
// Parameters: ids.
// Columns: id, text.
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.text AS text
