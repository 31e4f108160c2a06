// layer: the nodes of a kind that are tied to most policies, with these ties; measures are folded into their policy.
// Parameters: label (of the kind), first (how many nodes at most), ties (how many policies at most, summed over the nodes),
//   drawn (ids of other nodes on the canvas).
// Columns: nodes [n], edges [{source, target, kind, role, count, statuses, direct, quote, id}], total (nodes with ties).
// Index: label scan of the kinds, unique Entity.id.
CALL {
  MATCH (n:/*layers*/CitedDocument|Department|Jurisdiction|Industry) WHERE $label IN labels(n)
  CALL (n) {
    MATCH (x)-[:/*layerBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS|ISSUED_BY|APPLIES_IN]->(n) WHERE x:Measure OR x:Policy
    RETURN CASE WHEN x:Policy THEN x.id ELSE x.document END AS source
  }
  WITH n, count(DISTINCT source) AS spread, count(*) AS weight ORDER BY spread DESC, weight DESC, n.id
  RETURN collect({n: n, spread: spread}) AS tied
}
// As many of the first as have room for their ties, but always one.
WITH size(tied) AS total, reduce(chosen = {left: $ties, nodes: []}, each IN tied[..$first] |
  CASE WHEN chosen.nodes = [] OR chosen.left >= each.spread THEN {left: chosen.left - each.spread, nodes: chosen.nodes + each.n}
       ELSE {left: 0, nodes: chosen.nodes} END).nodes AS shown
// The edges to show: one for each policy, kind of relationship and role.
CALL (shown) {
  UNWIND shown AS n
  MATCH (x)-[r:/*layerBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS|ISSUED_BY|APPLIES_IN]->(n) WHERE x:Measure OR x:Policy
  WITH n, CASE WHEN x:Policy THEN x.id ELSE x.document END AS source, x:Policy AS direct, type(r) AS kind, r.role AS role, r
  WITH n, source, kind, role, count(r) AS count, collect(DISTINCT r.status) AS statuses, head(collect(r)) AS first, collect(direct) AS directs
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
RETURN total, folds + bonds AS edges, shown AS nodes
