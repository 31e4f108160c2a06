// The source texts of all held documents, in no order: streamed for export.  columns: id, text, layout  index: label scan of SourceText
MATCH (t:SourceText)
RETURN t.id AS id, t.text AS text, t.layout AS layout
