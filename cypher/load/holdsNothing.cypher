// Whether the store holds no graph at all.  columns: empty
RETURN NOT EXISTS { MATCH (:Entity) } AND NOT EXISTS { MATCH (:DocumentRecord) } AS empty
