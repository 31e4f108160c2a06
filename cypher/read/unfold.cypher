// unfold: what stands behind an edge of a drawing: the measures that bind a policy to another node, with their single relationships,
//   and the relationships between the two nodes themselves.
// Parameters: source, target (ids), limit (of measures).
// Columns: nodes [{n, degree, folded}], edges [{r, source, target}], folds [{source, target}], total (of measures).
// Index: unique Entity.id.
MATCH (s:Entity {id: $source})
MATCH (t:Entity {id: $target})
CALL (s, t) {
  MATCH (s)-[r]->(t)
  WITH s, r, t ORDER BY r.id
  RETURN collect({r: r, source: s.id, target: t.id}) AS direct
}
CALL (s, t) {
  MATCH (t)<-[r:/*measureBonds*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|CONCERNS]-(m:Measure)
  WHERE m.document = s.id
  WITH t, m, r ORDER BY r.id
  WITH m, collect({r: r, source: m.id, target: t.id}) AS single ORDER BY m.ordinal, m.id
  RETURN collect({m: m, single: single}) AS found
}
WITH direct, size(found) AS total, found[..$limit] AS shown
RETURN total, reduce(edges = direct, each IN shown | edges + each.single) AS edges,
  [each IN shown | {source: $source, target: each.m.id}] AS folds,
  [each IN shown | {n: each.m, folded: 0, degree: COUNT { MATCH (m:Entity {id: each.m.id})--(x:Entity) WHERE NOT x:Section RETURN DISTINCT x }}] AS nodes
