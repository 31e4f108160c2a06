// resemblances: pairs of documents whose measures (or upstream tasks) have the same words.
// Parameters: first (how many pairs at most, those with most such measures first).
// Columns: edges [{source, target, count}].
// Index: label scan of Measure.
MATCH (a:Measure)-[r:RESEMBLES]->(b:Entity)
OPTIONAL MATCH (b:UpstreamTask)-[:TASK_OF]->(d:Document)
WITH a.document AS source, coalesce(b.document, d.id) AS target, count(r) AS count ORDER BY count DESC, source, target LIMIT $first
RETURN collect({source: source, target: target, count: count}) AS edges
