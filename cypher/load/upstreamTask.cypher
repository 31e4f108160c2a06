// Writes the nodes UpstreamTask of one document.  rows: [{id, properties}]  index: UpstreamTask id
UNWIND $rows AS row
MERGE (n:UpstreamTask {id: row.id})
SET n = row.properties, n:Entity
