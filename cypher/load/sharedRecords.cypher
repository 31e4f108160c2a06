// How often each thing is said of these shared nodes, and the digest of what was written for it.
// ids: [id]  columns: id, said, digest  index: SharedRecord about
UNWIND $ids AS id
MATCH (s:SharedRecord {about: id})
RETURN s.about AS id, s.said AS said, s.digest AS digest
