// Writes the nodes that a document owns, after its earlier nodes have been removed.  rows: [{id, type, properties}]
UNWIND $rows AS row
CREATE (n:Entity:$(row.type))
SET n = row.properties
