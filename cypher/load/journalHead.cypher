// The latest version in the journal, and the number of the current transaction.
// columns: hash, load  indexes: GraphMeta id, DataVersion number
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.loads AS load, COLLECT { MATCH (v:DataVersion) WHERE v.number >= 0 RETURN v.hash ORDER BY v.number DESC LIMIT 1 }[0] AS hash
