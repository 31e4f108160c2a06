// Writes the relationships TASK_OF.  rows: [{id, from, to, properties}]  indexes: UpstreamTask id, Document id
UNWIND $rows AS row
MATCH (a:UpstreamTask {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:TASK_OF {id: row.id}]->(b)
SET r = row.properties
