// Shared nodes without a digest. Held documents never have one and need no upgrade.
// none: the digest of an empty set, first  columns: id
MATCH (s:SharedRecord {digest: $none})
WHERE NOT EXISTS { MATCH (:Policy {id: s.about}) }
RETURN s.about AS id
ORDER BY id
LIMIT $first
