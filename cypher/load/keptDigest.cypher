// The sum of the digests of all nodes and relationships, as updated by each load.  columns: digest  index: GraphMeta id
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.contentHash AS digest
