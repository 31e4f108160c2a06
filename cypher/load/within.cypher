// Writes the relationships WITHIN.  rows: [{id, from, to, properties}]  indexes: Jurisdiction id, Jurisdiction id
UNWIND $rows AS row
MATCH (a:Jurisdiction {id: row.from})
MATCH (b:Jurisdiction {id: row.to})
MERGE (a)-[r:WITHIN {id: row.id}]->(b)
SET r = row.properties
