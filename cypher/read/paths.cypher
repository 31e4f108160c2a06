// paths: the shortest ways between two nodes, along the given relationships, but not through places and the tree of industries.
// Parameters: from, to (ids), maxHops (8 at most), relations (types, or null: all of these), limit.
// Columns: nodes [n], relations [r].
// Index: unique Entity.id.
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to}) WHERE b <> a
CALL (a, b) {
  MATCH path = ALL SHORTEST (a)
    (()-[r:/*walked*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|ASSIGNED_TO|HAS_SECTION|HAS_MEASURE|HAS_TARGET|CONCERNS|CARRIES_OUT|TASK_OF|LED_BY|ISSUED_BY|APPLIES_IN|SERVES]-()
      WHERE $relations IS NULL OR type(r) IN $relations){1,8} (b)
  WHERE length(path) <= $maxHops
  RETURN path LIMIT 1000
}
WITH nodes(path) AS nodes, relationships(path) AS relations
ORDER BY reduce(key = '', n IN nodes | key + n.id + '|'), reduce(key = '', r IN relations | key + r.id + '|')
LIMIT $limit
RETURN nodes, relations
