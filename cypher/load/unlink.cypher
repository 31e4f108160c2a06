// Removes relationships between shared nodes that no document states any more, or not as they are.  rows: [{id, keep: [id of relationship]}]  index: Entity id
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[r:/*sharedLinks*/SERVES|WITHIN|BROADER]->()
WHERE NOT r.id IN row.keep
DELETE r
