// A document that is about to be removed.  id  columns: title, name, sha256s — the digests under which it was ever loaded  index: Policy id
MATCH (p:Policy {id: $id})
RETURN p.title AS title, p.sourceName AS name, [p.sha256] + coalesce(p.replacedSha256s, []) AS sha256s
