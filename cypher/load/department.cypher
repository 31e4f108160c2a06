// Writes the nodes Department that several documents may share, as all of them together say.  rows: [{id, properties}]  index: Department id
UNWIND $rows AS row
MERGE (n:Department {id: row.id})
SET n = row.properties, n:Entity
