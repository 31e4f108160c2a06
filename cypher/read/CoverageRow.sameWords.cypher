// CoverageRow.sameWords: every pair of documents of which a measure of one has the same words as a measure or upstream task of the other.
// Parameters: none.
// Columns: source (id of a policy), targets (ids of documents); one row per policy. A pair may come in both directions.
// Index: type scan of RESEMBLES, which few measures have.
MATCH (a)-[:RESEMBLES]->(b)
OPTIONAL MATCH (b:UpstreamTask)-[:TASK_OF]->(d:Document)
WITH DISTINCT a.document AS source, coalesce(b.document, d.id) AS target
WHERE target IS NOT NULL AND target <> source
RETURN source, collect(target) AS targets
ORDER BY source
