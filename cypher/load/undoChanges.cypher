// Gives nodes back the properties that were read; null removes one.  rows: [{id, properties}]  index: Entity id
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
