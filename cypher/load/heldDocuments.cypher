// The documents whose text is held, with what tells whether they must be read again.  index: label scan of Policy
MATCH (p:Policy)
RETURN p.id AS id, p.sourceName AS sourceName, p.sha256 AS sha256, p.pipeline AS pipeline, coalesce(p.replacedSha256s, []) AS replaced
ORDER BY id
