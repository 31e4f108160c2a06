// Blocks all loads until the transaction ends.  columns: digest (the stored digest of the whole graph)  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.loads = coalesce(m.loads, 0)
RETURN m.contentHash AS digest
