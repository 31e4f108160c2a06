// Writes shared nodes of every kind but documents. One statement for all of them: planning one for each kind took most of the time of a first load.
// rows: [{id, type, properties}]  index: Entity id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:$(row.type)
