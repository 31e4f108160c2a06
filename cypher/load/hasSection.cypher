// Writes the relationships HAS_SECTION.  rows: [{id, from, to, properties}]  indexes: Entity id, Section id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Section {id: row.to})
MERGE (a)-[r:HAS_SECTION {id: row.id}]->(b)
SET r = row.properties
