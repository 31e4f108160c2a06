// Documents that must be resolved again because other documents changed the meaning of a short name in them.  first  columns: id  index: DocumentRecord unsettled
MATCH (d:DocumentRecord {unsettled: true})
RETURN d.document AS id
ORDER BY id
LIMIT $first
