// The sum of the digests of all nodes and relationships as loads have kept it.  columns: digest  index: GraphMeta id
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.contentHash AS digest
