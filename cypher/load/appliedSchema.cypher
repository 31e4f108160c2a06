// The digest of the schema that was last applied.  columns: digest
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.schema AS digest
