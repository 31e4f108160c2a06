// Writes the relationships CITES.  rows: [{id, from, to, properties}]  indexes: Entity id, Document id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:CITES {id: row.id}]->(b)
SET r = row.properties
