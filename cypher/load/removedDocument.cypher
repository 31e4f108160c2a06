// The document to be removed.  id  columns: title, name, sha256s (digests of all files it was loaded from)  index: Policy id
MATCH (p:Policy {id: $id})
RETURN p.title AS title, p.sourceName AS name, [p.sha256] + coalesce(p.replacedSha256s, []) AS sha256s
