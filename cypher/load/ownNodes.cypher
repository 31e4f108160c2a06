// Writes nodes that a document owns: what it owned before has been removed.  rows: [{id, type, properties}]
UNWIND $rows AS row
CREATE (n:Entity:$(row.type))
SET n = row.properties
