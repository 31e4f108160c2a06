// Writes the relationships ASSIGNED_TO.  rows: [{id, from, to, properties}]  indexes: Measure id, Department id
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:ASSIGNED_TO {id: row.id}]->(b)
SET r = row.properties
