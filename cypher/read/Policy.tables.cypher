// Policy.tables: what the formats of policies tell of their texts beside the words, tables among it.
// Parameters: ids (of policies).
// Columns: id, layout (JSON).
// Index: unique SourceText.id.
UNWIND $ids AS id
MATCH (t:SourceText {id: id})
WHERE t.layout IS NOT NULL
RETURN id, t.layout AS layout
