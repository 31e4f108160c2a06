// Stores the digest of the applied schema.  digest  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.schema = $digest
