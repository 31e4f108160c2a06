// Shared nodes without a digest. A document whose text is held has none, and nothing is left to do for it.
// none: the digest of nothing, first  columns: id
MATCH (s:SharedRecord {digest: $none})
WHERE NOT EXISTS { MATCH (:Policy {id: s.about}) }
RETURN s.about AS id
ORDER BY id
LIMIT $first
