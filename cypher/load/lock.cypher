// Lets one load at a time pass, from whichever process: the write lock on this node is held until the transaction ends.
// format: of a store that holds nothing yet  columns: format — null of a store from before formats were numbered —, digest
MERGE (m:GraphMeta {id: 'graph'})
SET m.loads = coalesce(m.loads, 0) + 1,
    m.format = coalesce(m.format, CASE WHEN NOT EXISTS { MATCH (:Policy) } THEN $format END)
RETURN m.format AS format, m.contentHash AS digest
