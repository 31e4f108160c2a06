// Writes the relationships ISSUED_BY.  rows: [{id, from, to, properties}]  indexes: Document id, Department id
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:ISSUED_BY {id: row.id}]->(b)
SET r = row.properties
