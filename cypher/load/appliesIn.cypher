// Writes the relationships APPLIES_IN.  rows: [{id, from, to, properties}]  indexes: Document id, Jurisdiction id
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Jurisdiction {id: row.to})
MERGE (a)-[r:APPLIES_IN {id: row.id}]->(b)
SET r = row.properties
