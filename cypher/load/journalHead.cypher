// The last version that the journal knows, and the number of the transaction that is being written.
// columns: hash, load  indexes: GraphMeta id, DataVersion number
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.loads AS load, COLLECT { MATCH (v:DataVersion) WHERE v.number >= 0 RETURN v.hash ORDER BY v.number DESC LIMIT 1 }[0] AS hash
