// The source texts of held documents.  ids: [id]  index: SourceText id
UNWIND range(0, size($ids) - 1) AS place
MATCH (t:SourceText {id: $ids[place]}), (p:Policy {id: $ids[place]})
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline, t.text AS text, t.layout AS layout, p.titleKey AS titleKey
ORDER BY place
