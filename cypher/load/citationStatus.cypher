// Sets the status of what cites a document, when its text has come or gone.  id, status  index: Document id
MATCH (:Document {id: $id})<-[r:IMPLEMENTS|BASED_ON|CITES|TASK_OF]-()
WHERE r.status IN ['RESOLVED', 'NOT_HELD'] AND r.status <> $status
SET r.status = $status
