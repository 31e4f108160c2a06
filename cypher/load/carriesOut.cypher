// Writes the relationships CARRIES_OUT.  rows: [{id, from, to, properties}]  indexes: Measure id, UpstreamTask id
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:UpstreamTask {id: row.to})
MERGE (a)-[r:CARRIES_OUT {id: row.id}]->(b)
SET r = row.properties
