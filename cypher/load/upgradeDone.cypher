// Stores the format of the store and its digest.  format, digest  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.format = $format, m.contentHash = $digest
REMOVE m.hashedLoads
