// Notes that a schema has been applied.  digest  index: GraphMeta id
MERGE (m:GraphMeta {id: 'graph'})
SET m.schema = $digest
