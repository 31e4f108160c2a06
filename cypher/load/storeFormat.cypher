// Which format the store has, and whether it holds anything yet.  columns: format — null of a store from before formats were numbered —, isEmpty
OPTIONAL MATCH (m:GraphMeta {id: 'graph'})
RETURN m.format AS format, NOT EXISTS { MATCH (:Policy) } AS isEmpty
