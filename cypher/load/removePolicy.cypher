// A document that is to be removed: its text goes, and it counts as one that is only cited, so that it goes too unless another document cites it.
// id  columns: title, name, sha256s — the digests under which it was ever loaded  indexes: Document id, SourceText id
MATCH (p:Policy {id: $id})
WITH p, p.title AS title, p.sourceName AS name, [p.sha256] + coalesce(p.replacedSha256s, []) AS sha256s
SET p:CitedDocument
REMOVE p:Policy
WITH p, title, name, sha256s
CALL (p) { MATCH (t:SourceText {id: p.id}) DELETE t }
CALL (p) { MATCH (p)<-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-() WHERE r.status = 'RESOLVED' SET r.status = 'NOT_HELD' }
RETURN title, name, sha256s
