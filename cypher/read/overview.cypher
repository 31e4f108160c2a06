// overview: policies with what they are bound to, measures folded into their policy.
// Parameters: policies (how many at most), others (how many other nodes at most), labels: the kinds of the others,
//   with the share of each and how many that hang on one policy alone a policy may show [{label, share, alone}].
// Columns: policies [{n, degree, folded}], others [{n, degree}], edges [{source, target, kind, role, count, statuses, quote, id}],
//   counts [{label, count}] (nodes of each kind that are bound to a policy drawn), allPolicies.
// Index: label scan of Policy, Measure.document.
CALL { MATCH (p:Policy) RETURN count(p) AS allPolicies }
CALL {
  MATCH (p:Policy) WITH p ORDER BY coalesce(p.measureCount, 0) DESC, p.id LIMIT $policies
  RETURN collect(p) AS drawn
}
CALL (drawn) {
  UNWIND drawn AS p
  CALL (p) {
    MATCH (:Measure {document: p.id})-[r:ASSIGNED_TO|IMPLEMENTS|BASED_ON|CITES|CONCERNS]->(n:Entity) RETURN n, r
    UNION ALL
    MATCH (p)-[r:IMPLEMENTS|BASED_ON|CITES|CONCERNS|ISSUED_BY|APPLIES_IN]->(n:Entity) RETURN n, r
  }
  WITH p, n, type(r) AS kind, r.role AS role, r ORDER BY p.id, n.id, kind, role, r.id
  WITH p, n, kind, role, count(r) AS count, collect(DISTINCT r.status) AS statuses, head(collect(r)) AS first
  RETURN collect({p: p, n: n, source: p.id, target: n.id, kind: kind, role: role, count: count, statuses: statuses, first: first}) AS folds
}
// What is bound to most policies, then most often, comes first within its kind. Of what hangs on one policy alone, each policy shows
// only as many as the kind allows (unless there is one policy in all).
CALL (folds, drawn) {
  UNWIND folds AS fold
  WITH drawn, fold.n AS n, count(DISTINCT fold.source) AS spread, sum(fold.count) AS weight, min(fold.source) AS source
  UNWIND $labels AS wanted
  WITH drawn, n, spread, weight, wanted, CASE WHEN spread = 1 THEN source END AS only WHERE wanted.label IN labels(n)
  ORDER BY weight DESC, n.id
  WITH drawn, wanted, only, collect({n: n, spread: spread, weight: weight}) AS peers
  UNWIND range(0, size(peers) - 1) AS place
  RETURN collect({n: peers[place].n, spread: peers[place].spread, weight: peers[place].weight, wanted: wanted,
    kept: only IS NULL OR place < wanted.alone OR size(drawn) = 1}) AS candidates
}
// The kinds take turns by their shares.
CALL (candidates) {
  UNWIND candidates AS each
  WITH each WHERE each.kept ORDER BY each.spread DESC, each.weight DESC, each.n.id
  WITH each.wanted AS wanted, collect(each.n) AS ranked
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH wanted, ranked, rank ORDER BY rank / wanted.share, wanted.label
  RETURN collect(ranked[rank])[..$others] AS others
}
CALL (candidates) {
  UNWIND candidates AS each
  WITH each.wanted.label AS label, count(*) AS count ORDER BY label
  RETURN collect({label: label, count: count}) AS counts
}
// Bonds among the drawn nodes that need no folding: body – place, place – place, industry – industry.
CALL (others) {
  UNWIND others AS a
  MATCH (a)-[r:SERVES|WITHIN|BROADER]->(b:Entity) WHERE b IN others
  WITH a, r, b ORDER BY a.id, b.id
  RETURN collect({source: a.id, target: b.id, kind: type(r), role: null, count: 1, statuses: [], quote: null, id: r.id}) AS bonds
}
RETURN allPolicies, counts,
  [p IN drawn | {n: p, folded: COUNT { (:Measure {document: p.id}) },
    degree: COUNT { (:Measure {document: p.id}) } + COUNT { MATCH (p)--(x:Entity) WHERE NOT x:Section AND NOT x:Measure RETURN DISTINCT x }}] AS policies,
  [o IN others | {n: o, degree: COUNT { MATCH (o)--(x:Entity) RETURN DISTINCT x }}] AS others,
  [f IN folds WHERE f.n IN others OR f.n IN drawn | {source: f.source, target: f.target, kind: f.kind, role: f.role, count: f.count, statuses: f.statuses,
    quote: CASE WHEN f.count = 1 THEN f.first.quote END, id: CASE WHEN f.count = 1 AND startNode(f.first) = f.p THEN f.first.id END}] + bonds AS edges
