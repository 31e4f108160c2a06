// Writes the nodes Industry that several documents may share, as all of them together say.  rows: [{id, properties}]  index: Industry id
UNWIND $rows AS row
MERGE (n:Industry {id: row.id})
SET n = row.properties, n:Entity
