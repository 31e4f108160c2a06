// Writes the relationships CONCERNS.  rows: [{id, from, to, properties}]  indexes: Entity id, Industry id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Industry {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.properties
