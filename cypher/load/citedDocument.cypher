// Writes documents that are cited, as all who cite them together say; one whose text is held is left as its text says.
// rows: [{id, properties}]  index: Entity id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.formerIds, []) AS formerIds
WHERE NOT n:Policy
SET n = row.properties, n:Document:CitedDocument
SET n.formerIds = formerIds
