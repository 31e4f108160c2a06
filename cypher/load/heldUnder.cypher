// Those of these documents whose text is held.  ids: [id]  columns: id, sourceName, sha256, pipeline  index: Policy id
UNWIND $ids AS id
MATCH (p:Policy {id: id})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline
