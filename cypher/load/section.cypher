// Writes the nodes Section of one document.  rows: [{id, properties}]  index: Section id
UNWIND $rows AS row
MERGE (n:Section {id: row.id})
SET n = row.properties, n:Entity
