// The folder whose notes and corrections the graph follows; no row if it follows none.
// columns: id, path, host, since  index: GraphMeta id
MATCH (m:GraphMeta {id: 'notes'})
RETURN m.folder AS id, m.path AS path, m.host AS host, m.since AS since
