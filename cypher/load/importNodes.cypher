// Writes nodes into an empty store.  rows: [{labels, properties}]
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
