// Removes the text of documents that are no longer held, and marks their citations as not held.
// ids: [id], reason: of the status  index: Policy id  columns: those of citationStatus
UNWIND $ids AS id
MATCH (old:Policy {id: id})
SET old:CitedDocument
REMOVE old:Policy
WITH old
CALL (old) { MATCH (t:SourceText {id: old.id}) DELETE t }
MATCH (old)<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-(a)
WHERE r.status = 'RESOLVED'
WITH old, r, a, properties(r) AS before
SET r.status = 'NOT_HELD', r.reason = $reason
RETURN r.statedBy AS document, r.id AS id, type(r) AS type, a.id AS from, old.id AS to, before, properties(r) AS after
