// Notes the content hash, and after which load it was made.  hash  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.contentHash = $hash, m.hashedLoads = m.loads
