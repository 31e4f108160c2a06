// Serialises loads across processes: the write lock on this node is held until the transaction ends.
// format: written to an empty store  columns: format (null for a store older than format numbers), digest
MERGE (m:GraphMeta {id: 'graph'})
SET m.loads = coalesce(m.loads, 0) + 1,
    m.format = coalesce(m.format, CASE WHEN NOT EXISTS { MATCH (:Policy) } THEN $format END)
RETURN m.format AS format, m.contentHash AS digest
