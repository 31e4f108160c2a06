// The digests of the statements of documents and of shared nodes, in no order.
MATCH (d:DocumentRecord) RETURN d.digest AS digest
UNION ALL
MATCH (s:SharedRecord) RETURN s.digest AS digest
