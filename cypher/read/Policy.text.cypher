// Policy.text: the source text of policies, kept apart from the node so that lists stay light.
// Parameters: ids (of policies).
// Columns: id, text.
// Index: unique SourceText.id.
UNWIND $ids AS id
MATCH (t:SourceText {id: id})
RETURN id, t.text AS text
