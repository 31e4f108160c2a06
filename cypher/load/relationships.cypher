// Writes any relationships again and again: the bare UNWIND with which a load is compared.  rows: [{id, type, from, to, properties}]  index: Entity id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.properties
