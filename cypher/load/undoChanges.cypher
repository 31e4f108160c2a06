// Restores the properties from the original reading; null removes a property.  rows: [{id, properties}]  index: Entity id
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
