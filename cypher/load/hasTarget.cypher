// Writes the relationships HAS_TARGET.  rows: [{id, from, to, properties}]  indexes: Measure id, Target id
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Target {id: row.to})
MERGE (a)-[r:HAS_TARGET {id: row.id}]->(b)
SET r = row.properties
