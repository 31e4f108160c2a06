// The format of the store, and whether it is empty.  columns: format (null for a store older than format numbers), isEmpty
OPTIONAL MATCH (m:GraphMeta {id: 'graph'})
RETURN m.format AS format, NOT EXISTS { MATCH (:Policy) } AS isEmpty
