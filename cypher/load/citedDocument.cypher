// Writes cited documents with the combined statements of all documents that cite them. Held documents are not changed.
// rows: [{id, properties}]  index: Entity id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.formerIds, []) AS formerIds
WHERE NOT n:Policy
SET n = row.properties, n:Document:CitedDocument
SET n.formerIds = formerIds
