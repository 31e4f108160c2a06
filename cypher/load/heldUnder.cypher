// The documents among these whose text is held, with their source.  ids: [id]  columns: id, sourceName, sha256, pipeline, corrections  indexes: Policy id, DocumentRecord document
UNWIND $ids AS id
MATCH (p:Policy {id: id})
OPTIONAL MATCH (d:DocumentRecord {document: p.id})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline, d.corrections AS corrections
