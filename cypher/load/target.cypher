// Writes the nodes Target of one document.  rows: [{id, properties}]  index: Target id
UNWIND $rows AS row
MERGE (n:Target {id: row.id})
SET n = row.properties, n:Entity
