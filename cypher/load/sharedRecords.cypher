// How often each statement is made about these shared nodes, and the digest of the written result.
// ids: [id]  columns: id, said, digest  index: SharedRecord about
UNWIND $ids AS id
MATCH (s:SharedRecord {about: id})
RETURN s.about AS id, s.said AS said, s.digest AS digest
