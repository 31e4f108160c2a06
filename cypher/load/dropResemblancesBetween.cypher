// Removes the same-words relationships between a passage and these others.
// rows: [{one, others: [id]}]  columns: id, type, from, to, properties (of the removed relationships)  index: Entity id
UNWIND $rows AS row
MATCH (a:Entity {id: row.one})-[r:RESEMBLES]-(b:Entity)
WHERE b.id IN row.others
WITH r, r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
DELETE r
RETURN id, type, from, to, properties
