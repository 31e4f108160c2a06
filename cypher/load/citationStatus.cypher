// Who cites a document whose text has come finds it from now on.  id  index: Document id
MATCH (:Policy {id: $id})<-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
WHERE r.status = 'NOT_HELD'
SET r.status = 'RESOLVED'
