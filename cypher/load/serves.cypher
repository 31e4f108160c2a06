// Writes the relationships SERVES.  rows: [{id, from, to, properties}]  indexes: Department id, Jurisdiction id
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Jurisdiction {id: row.to})
MERGE (a)-[r:SERVES {id: row.id}]->(b)
SET r = row.properties
