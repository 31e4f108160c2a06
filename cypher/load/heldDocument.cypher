// What is held under these ids.  ids: [id]  columns: id, title, sourceName, sha256  index: Document id
UNWIND $ids AS id
MATCH (p:Policy {id: id})
RETURN p.id AS id, p.title AS title, p.sourceName AS sourceName, p.sha256 AS sha256
