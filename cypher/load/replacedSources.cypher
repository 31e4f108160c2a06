// Which documents have replaced these bytes. It looks at every held document: for the few seeds that are not held as they are.
// sha256s  columns: sha256, id  index: label scan of Policy
MATCH (p:Policy)
WHERE size(coalesce(p.replacedSha256s, [])) > 0
UNWIND p.replacedSha256s AS sha256
WITH p, sha256 WHERE sha256 IN $sha256s
RETURN sha256, p.id AS id
ORDER BY id
