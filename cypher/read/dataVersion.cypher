// dataVersion: the version of the data, which tells whether an earlier answer is still valid.
// Parameters: none.
// Columns: contentHash.
// Index: unique GraphMeta.id.
OPTIONAL MATCH (g:GraphMeta {id: 'graph'})
RETURN g.contentHash AS contentHash
