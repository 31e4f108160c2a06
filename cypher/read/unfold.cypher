// unfold: the statements behind an edge of a drawing: the measures that tie a policy to another node, with their single relationships,
//   the measures of two documents that have the same words, and the relationships between the two nodes themselves.
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
CALL (s, t) {
  MATCH (m:Measure {document: s.id})-[r:RESEMBLES]->(x:Entity) WHERE x.document = t.id OR EXISTS { (x)-[:TASK_OF]->(t) }
  WITH m, r, x ORDER BY m.ordinal, m.id, x.ordinal, x.id
  RETURN collect({m: m, r: r, x: x}) AS pairs
}
WITH direct, size(found) AS total, found[..$limit] AS shown, pairs[..$limit] AS alike
RETURN total, reduce(edges = direct, each IN shown | edges + each.single) + [each IN alike | {r: each.r, source: each.m.id, target: each.x.id}] AS edges,
  [each IN shown | {source: $source, target: each.m.id}] AS folds,
  [m IN [each IN shown | each.m] + reduce(ends = [], each IN alike | ends + [end IN [each.m, each.x] WHERE NOT end IN ends]) |
    {n: m, folded: 0, degree: COUNT { MATCH (m)--(x:Entity) WHERE NOT x:Section RETURN DISTINCT x }}] AS nodes
