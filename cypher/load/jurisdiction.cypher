// Writes the nodes Jurisdiction that several documents may share, as all of them together say.  rows: [{id, properties}]  index: Jurisdiction id
UNWIND $rows AS row
MERGE (n:Jurisdiction {id: row.id})
SET n = row.properties, n:Entity
