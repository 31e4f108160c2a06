// dataVersion: what tells whether an answer given before still holds.
// Parameters: none.
// Columns: contentHash.
// Index: unique GraphMeta.id.
OPTIONAL MATCH (g:GraphMeta {id: 'graph'})
RETURN g.contentHash AS contentHash
