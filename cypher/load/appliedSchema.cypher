// Which schema has been applied.  columns: digest
MATCH (m:GraphMeta {id: 'graph'})
RETURN m.schema AS digest
