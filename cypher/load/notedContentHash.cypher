// The content hash, when nothing has been loaded since it was made.  columns: hash  index: GraphMeta id
MATCH (m:GraphMeta {id: 'graph'})
WHERE m.hashedLoads = m.loads
RETURN m.contentHash AS hash
