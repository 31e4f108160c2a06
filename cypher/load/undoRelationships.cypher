// Removes relationships that corrections created.  rows: [{id, from}]  index: Entity id
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->()
WHERE r.id = row.id
DELETE r
