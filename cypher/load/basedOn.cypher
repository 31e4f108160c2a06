// Writes the relationships BASED_ON.  rows: [{id, from, to, properties}]  indexes: Entity id, Document id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:BASED_ON {id: row.id}]->(b)
SET r = row.properties
