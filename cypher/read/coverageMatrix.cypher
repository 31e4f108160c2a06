// coverageMatrix: every hop by which something implements a document, is based on it, or names it: the data behind the coverage of all documents.
// Parameters: none.
// Columns: kind, source, policy (of the source), task (whether the source is an upstream task), target; one row per relationship.
// Index: label scans of Document and UpstreamTask; their hops only.
MATCH (t:Document)<-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-(s:Entity)
RETURN type(r) AS kind, s.id AS source, coalesce(s.document, s.id) AS policy, false AS task, t.id AS target
UNION ALL
MATCH (t:Document|UpstreamTask)<-[r:CARRIES_OUT|TASK_OF]-(s:Entity)
RETURN type(r) AS kind, s.id AS source, coalesce(s.document, s.id) AS policy, s:UpstreamTask AS task, t.id AS target
