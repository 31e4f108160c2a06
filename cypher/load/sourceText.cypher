// The source texts of held documents.  ids: [id]  index: SourceText id
UNWIND $ids AS id
MATCH (t:SourceText {id: id}), (p:Policy {id: id})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, t.text AS text, t.layout AS layout, p.titleKey AS titleKey
