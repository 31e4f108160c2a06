// trace: the chains from a node upward (what it implements, is based on or cites) or downward (what implements, is based on or cites it), nearest first.
// Parameters: id, up (true: upward), maxHops (6 at most), relations (those to follow), limit (of nodes).
// Columns: root, nodes [{n, depth, more}] (more: the chain goes on beyond maxHops), hops [{r, source, target}],
//   part {source, target} (the measure asked for and its policy), sections [{start, end, title}] of that policy, byMeasures (documents
//   that no words of the policy asked for cite but those of its measures), omitted [{label, count}].
// Index: unique Entity.id. Only the shortest distance to each node is asked for, so that the search is by breadth and enters no node
//   twice (VarLengthExpand(Pruning,BFS)): cycles and fans end by themselves.
MATCH (root:Entity {id: $id})
OPTIONAL MATCH (policy:Entity {id: root.document}) WHERE root:Measure AND $up AND 'HAS_MEASURE' IN $relations
WITH root, policy, [root] + CASE WHEN policy IS NULL THEN [] ELSE [policy] END AS starts
CALL (starts) {
  UNWIND range(0, size(starts) - 1) AS at
  WITH starts[at] AS start, at
  CALL (start) {
    WITH start WHERE $up
    MATCH path = (start)-[:CARRIES_OUT|TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES*1..6]->(x)
    WHERE all(r IN relationships(path) WHERE type(r) IN $relations)
    RETURN x, min(length(path)) AS steps
    UNION ALL
    WITH start WHERE NOT $up
    MATCH path = (start)<-[:CARRIES_OUT|TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES*1..6]-(x)
    WHERE all(r IN relationships(path) WHERE type(r) IN $relations)
    RETURN x, min(length(path)) AS steps
  }
  WITH x, min(at + steps) AS depth WHERE depth <= $maxHops AND NOT x IN starts
  ORDER BY depth, x.id
  RETURN collect({n: x, depth: depth})[..$limit] AS reached, {Policy: count(CASE WHEN x:Policy THEN 1 END), CitedDocument: count(CASE WHEN x:CitedDocument THEN 1 END),
    Measure: count(CASE WHEN x:Measure THEN 1 END), UpstreamTask: count(CASE WHEN x:UpstreamTask THEN 1 END)} AS counts
}
WITH root, policy, reached, counts,
  [{n: root, depth: 0}] + CASE WHEN policy IS NULL THEN [] ELSE [{n: policy, depth: 1}] END + reached AS shown
CALL (shown) {
  WITH [each IN shown | each.n] AS nodes
  UNWIND nodes AS a
  MATCH (a)-[r:CARRIES_OUT|TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(b:Entity)
  WHERE type(r) IN $relations AND b IN nodes AND a <> b
  RETURN collect({r: r, source: a.id, target: b.id})[..5000] AS hops
}
RETURN root, hops, CASE WHEN policy IS NOT NULL THEN {source: root.id, target: policy.id} END AS part,
  COLLECT { MATCH (s:Section {document: policy.id}) RETURN s {.start, .end, .title} } AS sections,
  COUNT {
    MATCH (m:Measure {document: root.id})-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(x) WHERE $up AND root:Policy AND type(r) IN $relations
      AND NOT EXISTS { MATCH (root)-[c:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(x) WHERE type(c) IN $relations }
    RETURN DISTINCT x
  } AS byMeasures,
  [each IN shown | {n: each.n, depth: each.depth, more: each.depth = $maxHops AND CASE WHEN $up
    THEN EXISTS { MATCH (m)-[r:CARRIES_OUT|TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->() WHERE m = each.n AND type(r) IN $relations }
    ELSE EXISTS { MATCH (m)<-[r:CARRIES_OUT|TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-() WHERE m = each.n AND type(r) IN $relations } END}] AS nodes,
  [label IN keys(counts) | {label: label, count: counts[label] - size([each IN reached WHERE label IN labels(each.n)])}] AS omitted
