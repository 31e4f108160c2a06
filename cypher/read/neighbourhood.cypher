// neighbourhood: the nodes one to three steps around given nodes, and the number left out.
// Parameters: ids (the central nodes), drawn (already on the canvas), depth (1 to 3), labels (kinds wanted, in their order), relations (null = all), limit.
// Columns: nodes [{n, degree, folded, due}], edges [{r, source, target}], folds [{source, target}] (policy – measure), omitted [{of, label, count, relations: [{relation, count}]}].
// Index: unique Entity.id, Measure.document.
CALL {
  MATCH (c:Entity) WHERE c.id IN $ids
  RETURN collect(c) AS middle
}
// First step. A measure is a neighbour of its policy, whatever section it is in.
CALL (middle) {
  UNWIND middle AS c
  CALL (c) {
    MATCH (c)-[r]-(x:Entity) WHERE ($relations IS NULL OR type(r) IN $relations) AND NOT (c:Policy AND x:Measure) RETURN DISTINCT x, type(r) AS relation
    UNION
    MATCH (x:Measure {document: c.id}) WHERE $relations IS NULL OR 'HAS_MEASURE' IN $relations
    RETURN x, 'HAS_MEASURE' AS relation
    UNION
    WITH c WHERE c:Measure AND ($relations IS NULL OR 'HAS_MEASURE' IN $relations)
    MATCH (x:Entity {id: c.document}) RETURN x, 'HAS_MEASURE' AS relation
  }
  WITH c, x, relation, head([label IN $labels WHERE label IN labels(x)]) AS label
  WHERE label IS NOT NULL AND NOT x IN middle
  RETURN collect({c: c.id, x: x, label: label, relation: relation}) AS near
}
// Kinds take turns. Within a kind, measures are in text order, other nodes by number of neighbours.
CALL (near) {
  UNWIND near AS each
  WITH DISTINCT each.x AS x, each.label AS label
  WHERE NOT x.id IN $drawn
  WITH x, label, CASE WHEN x:Measure THEN x.ordinal ELSE -COUNT { (x)--() } END AS place ORDER BY place, x.id
  WITH label, collect(x) AS ranked
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH label, ranked, rank ORDER BY rank, label
  RETURN collect(ranked[rank])[..$limit] AS first
}
// Second step, from the nodes of the first step, up to the limit.
CALL (middle, first) {
  UNWIND CASE WHEN $depth > 1 THEN first ELSE [] END AS c
  CALL (c) {
    MATCH (c)-[r]-(x:Entity) WHERE ($relations IS NULL OR type(r) IN $relations) AND NOT (c:Policy AND x:Measure) RETURN DISTINCT x, type(r) AS relation
    UNION
    MATCH (x:Measure {document: c.id}) WHERE $relations IS NULL OR 'HAS_MEASURE' IN $relations
    RETURN x, 'HAS_MEASURE' AS relation
    UNION
    WITH c WHERE c:Measure AND ($relations IS NULL OR 'HAS_MEASURE' IN $relations)
    MATCH (x:Entity {id: c.document}) RETURN x, 'HAS_MEASURE' AS relation
  }
  WITH c, x, relation, head([label IN $labels WHERE label IN labels(x)]) AS label
  WHERE label IS NOT NULL AND NOT x IN middle AND NOT x IN first
  RETURN collect({c: c.id, x: x, label: label, relation: relation}) AS far
}
CALL (far) {
  UNWIND far AS each
  WITH DISTINCT each.x AS x, each.label AS label
  WHERE NOT x.id IN $drawn
  WITH x, label, CASE WHEN x:Measure THEN x.ordinal ELSE -COUNT { (x)--() } END AS place ORDER BY place, x.id
  WITH label, collect(x) AS ranked
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH label, ranked, rank ORDER BY rank, label
  RETURN collect(ranked[rank])[..$limit] AS second
}
// Third step, from the nodes of the second step.
CALL (middle, first, second) {
  UNWIND CASE WHEN $depth > 2 THEN second ELSE [] END AS c
  CALL (c) {
    MATCH (c)-[r]-(x:Entity) WHERE ($relations IS NULL OR type(r) IN $relations) AND NOT (c:Policy AND x:Measure) RETURN DISTINCT x, type(r) AS relation
    UNION
    MATCH (x:Measure {document: c.id}) WHERE $relations IS NULL OR 'HAS_MEASURE' IN $relations
    RETURN x, 'HAS_MEASURE' AS relation
    UNION
    WITH c WHERE c:Measure AND ($relations IS NULL OR 'HAS_MEASURE' IN $relations)
    MATCH (x:Entity {id: c.document}) RETURN x, 'HAS_MEASURE' AS relation
  }
  WITH c, x, relation, head([label IN $labels WHERE label IN labels(x)]) AS label
  WHERE label IS NOT NULL AND NOT x IN middle AND NOT x IN first AND NOT x IN second
  RETURN collect({c: c.id, x: x, label: label, relation: relation}) AS farther
}
CALL (farther) {
  UNWIND farther AS each
  WITH DISTINCT each.x AS x, each.label AS label
  WHERE NOT x.id IN $drawn
  WITH x, label, CASE WHEN x:Measure THEN x.ordinal ELSE -COUNT { (x)--() } END AS place ORDER BY place, x.id
  WITH label, collect(x) AS ranked
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH label, ranked, rank ORDER BY rank, label
  RETURN collect(ranked[rank])[..$limit] AS third
}
WITH middle, first + second[..$limit - size(first)] AS nearer, third, near + far + farther AS pairs
WITH middle, nearer + third[..$limit - size(nearer)] AS found, pairs
CALL {
  MATCH (d:Entity) WHERE d.id IN $drawn
  RETURN collect(d) AS canvas
}
WITH middle, found, pairs, canvas, found + middle + canvas AS shown
CALL (middle, found, shown) {
  UNWIND found + middle AS a
  MATCH (a)-[r]-(b:Entity)
  WHERE b IN shown AND ($relations IS NULL OR type(r) IN $relations) AND NOT type(r) = 'HAS_MEASURE' AND (a IN found OR b IN found)
  WITH DISTINCT r ORDER BY r.id
  RETURN collect({r: r, source: startNode(r).id, target: endNode(r).id}) AS edges
}
CALL (found, shown) {
  UNWIND CASE WHEN $relations IS NULL OR 'HAS_MEASURE' IN $relations THEN shown ELSE [] END AS m
  WITH m, found, shown WHERE m:Measure
  MATCH (p:Entity {id: m.document}) WHERE p IN shown AND (p IN found OR m IN found)
  WITH p, m ORDER BY p.id, m.ordinal
  RETURN collect({source: p.id, target: m.id}) AS folds
}
CALL (found, pairs) {
  UNWIND pairs AS pair
  WITH pair WHERE NOT pair.x IN found AND NOT pair.x.id IN $drawn
  WITH pair.c AS of, pair.label AS label, pair.relation AS relation, collect(DISTINCT pair.x) AS ends ORDER BY of, label, relation
  WITH of, label, collect({relation: relation, count: size(ends)}) AS relations, collect(ends) AS all
  UNWIND all AS ends UNWIND ends AS x
  WITH of, label, relations, count(DISTINCT x) AS count ORDER BY of, label
  RETURN collect({of: of, label: label, count: count, relations: relations}) AS omitted
}
RETURN edges, folds, omitted, [n IN middle + found | {n: n,
  folded: CASE WHEN n:Policy THEN COUNT { (:Measure {document: n.id}) } ELSE 0 END,
  due: CASE WHEN n:Measure THEN reduce(first = null, to IN [(n)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) | t.to] | CASE WHEN first IS NULL OR to < first THEN to ELSE first END)
            WHEN n:Target AND n.kind = 'deadline' THEN n.to END,
  degree: CASE WHEN n:Policy THEN COUNT { (:Measure {document: n.id}) } + COUNT { MATCH (n)--(x:Entity) WHERE NOT x:Section AND NOT x:Measure RETURN DISTINCT x }
               ELSE COUNT { MATCH (n)--(x:Entity) WHERE NOT x:Section RETURN DISTINCT x } END}] AS nodes
