// Writes the relationships LED_BY.  rows: [{id, from, to, properties}]  indexes: UpstreamTask id, Department id
UNWIND $rows AS row
MATCH (a:UpstreamTask {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:LED_BY {id: row.id}]->(b)
SET r = row.properties
