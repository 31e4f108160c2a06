// Writes a held document. If it was only cited before, it keeps its id and its citations.
// rows: [{id, properties, text, layout}]  indexes: Entity id, SourceText id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.formerIds, []) AS formerIds, coalesce(n.replacedSha256s, []) AS replaced,
     CASE WHEN n.sha256 <> row.properties.sha256 THEN [n.sha256] ELSE [] END AS former
SET n = row.properties, n:Document:Policy
SET n.formerIds = formerIds, n.replacedSha256s = [digest IN replaced WHERE digest <> n.sha256] + former
REMOVE n:CitedDocument
MERGE (t:SourceText {id: row.id})
SET t.text = row.text, t.layout = row.layout
