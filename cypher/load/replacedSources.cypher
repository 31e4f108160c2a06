// The documents that replaced files with these digests. Scans all held documents, so it is used only for the few seeds whose own bytes are not held.
// sha256s  columns: sha256, id  index: label scan of Policy
MATCH (p:Policy)
WHERE size(coalesce(p.replacedSha256s, [])) > 0
UNWIND p.replacedSha256s AS sha256
WITH p, sha256 WHERE sha256 IN $sha256s
RETURN sha256, p.id AS id
ORDER BY id
