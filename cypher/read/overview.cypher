// overview: policies with the nodes tied to them; measures are folded into their policy.
// Parameters: policies (how many at most), others (how many other nodes at most), labels: the kinds of the others,
//   with the share of each and how many that hang on one policy alone a policy may show [{label, share, alone}].
// Columns: policies [{n, degree, folded}], others [n], edges [{source, target, kind, role, count, statuses, direct, quote, id}],
//   counts [{label, count}] (nodes of each kind that are tied to a drawn policy), allPolicies.
// Index: label scan of Policy, Measure.document.
CALL { MATCH (p:Policy) RETURN count(p) AS allPolicies }
CALL {
  MATCH (p:Policy) WITH p ORDER BY coalesce(p.measureCount, 0) DESC, p.id LIMIT $policies
  RETURN collect(p) AS drawn
}
// The nodes of these kinds, and the policies, tied to each policy, directly or through a measure.
CALL (drawn) {
  WITH drawn, [wanted IN $labels | wanted.label] + ['Policy'] AS kinds
  UNWIND drawn AS p
  CALL (p, kinds) {
    MATCH (:Measure {document: p.id})-[r:/*measureBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS]->(n)
    WHERE any(label IN labels(n) WHERE label IN kinds) RETURN n, r, false AS direct
    UNION ALL
    MATCH (p)-[r:/*policyBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|CONCERNS|ISSUED_BY|APPLIES_IN]->(n)
    WHERE any(label IN labels(n) WHERE label IN kinds) RETURN n, r, true AS direct
  }
  RETURN collect({source: p.id, n: n, r: r, direct: direct}) AS bindings
}
CALL (bindings) {
  UNWIND bindings AS binding
  WITH binding.n AS n, count(DISTINCT binding.source) AS spread, count(*) AS weight, min(binding.source) AS source
  UNWIND $labels AS wanted
  WITH n, spread, weight, wanted, CASE WHEN spread = 1 THEN source END AS only WHERE wanted.label IN labels(n)
  RETURN collect({n: n, spread: spread, weight: weight, wanted: wanted, only: only}) AS bound
}
// Of the nodes tied to a single policy, each policy shows only as many as the kind allows (unless there is only one policy).
CALL (bound, drawn) {
  UNWIND bound AS each
  WITH drawn, each ORDER BY each.weight DESC, each.n.id
  WITH drawn, each.wanted AS wanted, each.only AS only, collect(each) AS peers
  UNWIND CASE WHEN only IS NULL OR size(drawn) = 1 THEN peers ELSE peers[..wanted.alone] END AS each
  RETURN collect(each) AS candidates
}
// Within a kind, nodes tied to most policies come first, then those with most ties; the kinds take turns by their shares.
CALL (candidates) {
  UNWIND candidates AS each
  WITH each ORDER BY each.spread DESC, each.weight DESC, each.n.id
  WITH each.wanted AS wanted, collect(each.n) AS ranked
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH wanted, ranked, rank ORDER BY rank / wanted.share, wanted.label
  RETURN collect(ranked[rank])[..$others] AS others
}
CALL (bound) {
  UNWIND bound AS each
  WITH each.wanted.label AS label, count(*) AS count ORDER BY label
  RETURN collect({label: label, count: count}) AS counts
}
// The edges to show: one for each policy, kind of relationship and role.
CALL (drawn, others, bindings) {
  WITH bindings, others + drawn AS shown
  UNWIND bindings AS binding
  WITH binding.n AS n, binding.source AS source, binding.r AS r, binding.direct AS direct WHERE binding.n IN shown
  WITH n, source, type(r) AS kind, r.role AS role, count(r) AS count, collect(DISTINCT r.status) AS statuses, head(collect(r)) AS first, collect(direct) AS directs
  ORDER BY source, n.id, kind, role
  RETURN collect({source: source, target: n.id, kind: kind, role: role, count: count, statuses: statuses,
    direct: any(direct IN directs WHERE direct),
    quote: CASE WHEN count = 1 THEN first.quote END, id: CASE WHEN count = 1 AND head(directs) THEN first.id END}) AS folds
}
// Edges among the drawn nodes that need no folding: department – place, place – place, industry – industry.
CALL (others) {
  UNWIND others AS a
  MATCH (a)-[r:/*bonds*/SERVES|WITHIN|BROADER]->(b:Entity) WHERE b IN others
  WITH a, r, b ORDER BY a.id, b.id
  RETURN collect({source: a.id, target: b.id, kind: type(r), role: null, count: 1, statuses: [], direct: true, quote: null, id: r.id}) AS bonds
}
RETURN allPolicies, counts, folds + bonds AS edges,
  [p IN drawn | {n: p, folded: COUNT { (:Measure {document: p.id}) },
    degree: COUNT { (:Measure {document: p.id}) } + COUNT { MATCH (p)--(x:Entity) WHERE NOT x:Section AND NOT x:Measure RETURN DISTINCT x }}] AS policies,
  others
