// Writes the relationships BROADER.  rows: [{id, from, to, properties}]  indexes: Industry id, Industry id
UNWIND $rows AS row
MATCH (a:Industry {id: row.from})
MATCH (b:Industry {id: row.to})
MERGE (a)-[r:BROADER {id: row.id}]->(b)
SET r = row.properties
