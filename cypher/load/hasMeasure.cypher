// Writes the relationships HAS_MEASURE.  rows: [{id, from, to, properties}]  indexes: Entity id, Measure id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Measure {id: row.to})
MERGE (a)-[r:HAS_MEASURE {id: row.id}]->(b)
SET r = row.properties
