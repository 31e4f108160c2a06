// Writes shared nodes of all kinds except documents. A single statement, because planning one per kind took most of the time of a first load.
// rows: [{id, type, properties}]  index: Entity id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:$(row.type)
