// Removes a batch of the data that a failed import has written.  limit  columns: removed
MATCH (n) WHERE n:Entity OR n:SourceText OR n:DocumentRecord OR n:SharedRecord OR n:CommonMark OR n:PrintedName
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
