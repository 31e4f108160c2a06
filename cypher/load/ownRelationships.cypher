// Writes new relationships: those of a document after its earlier ones have been removed, and those between shared nodes.
// rows: [{id, type, from, to, properties}]  index: Entity id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
