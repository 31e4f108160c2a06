// Records that another file contains the same document, so that it is not read again at each start.  id, sha256  index: Document id
MATCH (p:Policy {id: $id})
WHERE p.sha256 <> $sha256 AND NOT $sha256 IN coalesce(p.replacedSha256s, [])
SET p.replacedSha256s = coalesce(p.replacedSha256s, []) + $sha256
