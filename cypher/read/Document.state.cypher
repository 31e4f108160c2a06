// Document.state: which held policies, drafts apart, end these documents, from which day, and in which words.
// Parameters: ids (of documents).
// Columns: id, repeals [{policy, on, words}].
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (d:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s:Entity)-[r:REPEALS]->(d)
  MATCH (p:Entity {id: coalesce(s.document, s.id)})
  WHERE p:Policy AND p <> d AND NOT coalesce(p.draft, false)
  WITH r, p ORDER BY p.id, r.start
  RETURN {policy: p.id, on: coalesce(p.inForceFrom, p.issuedOn, p.publishedOn), words: r.quote}
} AS repeals
