// layer: the nodes of a kind that are tied to most policies, with these ties; measures are folded into their policy.
// Parameters: label (of the kind), first (how many nodes at most), drawn (ids of other nodes on the canvas).
// Columns: nodes [{n, degree}], edges [{source, target, kind, role, count, statuses, direct, quote, id}], total (nodes with ties).
// Index: label scan of the kind, unique Entity.id.
CALL {
  MATCH (n:$($label))
  CALL (n) {
    MATCH (m:Measure)-[:/*measureBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS]->(n) RETURN m.document AS source
    UNION ALL
    MATCH (p:Policy)-[:/*policyBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|CONCERNS|ISSUED_BY|APPLIES_IN]->(n) RETURN p.id AS source
  }
  WITH n, count(DISTINCT source) AS spread, count(*) AS weight ORDER BY spread DESC, weight DESC, n.id
  RETURN collect(n) AS tied
}
WITH size(tied) AS total, tied[..$first] AS shown
// The edges to show: one for each policy, kind of relationship and role.
CALL (shown) {
  UNWIND shown AS n
  CALL (n) {
    MATCH (m:Measure)-[r:/*measureBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS]->(n)
    RETURN m.document AS source, r, false AS direct
    UNION ALL
    MATCH (p:Policy)-[r:/*policyBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|CONCERNS|ISSUED_BY|APPLIES_IN]->(n)
    RETURN p.id AS source, r, true AS direct
  }
  WITH n, source, r, direct ORDER BY r.id
  WITH n, source, type(r) AS kind, r.role AS role, count(r) AS count, collect(DISTINCT r.status) AS statuses, head(collect(r)) AS first, collect(direct) AS directs
  ORDER BY source, n.id, kind, role
  RETURN collect({source: source, target: n.id, kind: kind, role: role, count: count, statuses: statuses,
    direct: any(direct IN directs WHERE direct),
    quote: CASE WHEN count = 1 THEN first.quote END, id: CASE WHEN count = 1 AND head(directs) THEN first.id END}) AS folds
}
// Edges among these nodes and to others on the canvas that need no folding: department – place, place – place, industry – industry.
CALL (shown) {
  UNWIND shown AS n
  MATCH (n)-[r:/*bonds*/SERVES|WITHIN|BROADER]-(x:Entity) WHERE x IN shown OR x.id IN $drawn
  WITH DISTINCT r
  WITH startNode(r) AS a, r, endNode(r) AS b ORDER BY a.id, b.id
  RETURN collect({source: a.id, target: b.id, kind: type(r), role: null, count: 1, statuses: [], direct: true, quote: null, id: r.id}) AS bonds
}
RETURN total, folds + bonds AS edges, [n IN shown | {n: n, degree: COUNT { MATCH (n)--(x:Entity) RETURN DISTINCT x }}] AS nodes
