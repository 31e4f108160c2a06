// Writes the nodes Measure of one document.  rows: [{id, properties}]  index: Measure id
UNWIND $rows AS row
MERGE (n:Measure {id: row.id})
SET n = row.properties, n:Entity
