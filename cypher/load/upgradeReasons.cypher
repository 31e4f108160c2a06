// Updates the reasons of citations. Format 1 did not update a reason after its document was loaded.  rows: [{id, from, reason}]  index: Entity id
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r {id: row.id}]->()
SET r.reason = row.reason
