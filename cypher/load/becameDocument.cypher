// A document that is now held under another id: who cites the old id no longer finds a text there, and the new one remembers it.
// id: the old one, document: the new one  index: Document id
MATCH (new:Document {id: $document})
SET new.formerIds = [former IN coalesce(new.formerIds, []) WHERE former <> $id] + $id
WITH new
OPTIONAL MATCH (:Document {id: $id})<-[r:IMPLEMENTS|BASED_ON|CITES|TASK_OF]-()
WHERE r.status = 'RESOLVED'
SET r.status = 'NOT_HELD'
