// Lets no load pass until the transaction ends.  columns: digest — of the whole graph, as it is kept  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.loads = coalesce(m.loads, 0)
RETURN m.contentHash AS digest
