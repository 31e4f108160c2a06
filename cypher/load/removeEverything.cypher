// Removes some of what an import has written before it failed.  limit  columns: removed
MATCH (n) WHERE n:Entity OR n:SourceText OR n:DocumentRecord OR n:SharedRecord OR n:CommonMark
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
