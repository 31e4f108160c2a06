// A document that is now held under another id: the old one keeps no text, and the new one remembers it.
// id: the old one, document: the new one  index: Document id
MATCH (old:Policy {id: $id})
MATCH (new:Policy {id: $document})
SET new.formerIds = [former IN new.formerIds WHERE former <> $id] + old.formerIds + $id,
    new.replacedSha256s = [digest IN new.replacedSha256s + old.replacedSha256s + old.sha256 WHERE digest <> new.sha256]
SET old:CitedDocument
REMOVE old:Policy
WITH old
CALL (old) { MATCH (t:SourceText {id: old.id}) DELETE t }
CALL (old) { MATCH (old)<-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-() WHERE r.status = 'RESOLVED' SET r.status = 'NOT_HELD' }
