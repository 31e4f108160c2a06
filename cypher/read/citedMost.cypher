// citedMost: the documents that most policies refer to.
// Parameters: held (true: those whose text is held, false: those whose text is not held, null: all), first.
// Columns: n, policies (how many refer to it), mentions (in their texts), implements, basedOn, cites, total (of all such documents).
// Index: label scan of Document; its citations only.
MATCH (n:Document)<-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-(s:Entity)
WHERE $held IS NULL OR (n:Policy) = $held
WITH n, count(DISTINCT CASE WHEN s:Measure THEN s.document ELSE s.id END) AS policies, count(r) AS mentions,
  count(CASE WHEN r:IMPLEMENTS THEN 1 END) AS implements, count(CASE WHEN r:BASED_ON THEN 1 END) AS basedOn, count(CASE WHEN r:CITES THEN 1 END) AS cites
ORDER BY policies DESC, mentions DESC, n.id
WITH collect({n: n, policies: policies, mentions: mentions, implements: implements, basedOn: basedOn, cites: cites}) AS found
UNWIND found[..$first] AS x
RETURN x.n AS n, x.policies AS policies, x.mentions AS mentions, x.implements AS implements, x.basedOn AS basedOn, x.cites AS cites, size(found) AS total
