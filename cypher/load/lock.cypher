// Lets one load at a time pass, from whichever process: the write lock on this node is held until the transaction ends.
MERGE (m:GraphMeta {id: 'graph'})
SET m.loads = coalesce(m.loads, 0) + 1
RETURN m.loads AS loads
