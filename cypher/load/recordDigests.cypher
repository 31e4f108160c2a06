// The digests of what documents say and of shared nodes, in no order.
MATCH (d:DocumentRecord) RETURN d.digest AS digest
UNION ALL
MATCH (s:SharedRecord) RETURN s.digest AS digest
