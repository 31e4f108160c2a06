// Removes the same-words relationships between these passages.
// rows: [{one, other}]  columns: id, type, from, to, properties (of the removed relationships)  index: Entity id
UNWIND $rows AS row
MATCH (a:Entity {id: row.one})-[r:RESEMBLES]-(:Entity {id: row.other})
WITH r, r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
DELETE r
RETURN id, type, from, to, properties
