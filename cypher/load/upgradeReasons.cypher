// Format 1 left the reason of a citation as it was when its document was loaded.  rows: [{id, from, reason}]  index: Entity id
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r {id: row.id}]->()
SET r.reason = row.reason
