// Stores the sum of the digests of all nodes and relationships, in the transaction that changes them.  digest  index: GraphMeta id
MATCH (m:GraphMeta {id: 'graph'})
SET m.contentHash = $digest
