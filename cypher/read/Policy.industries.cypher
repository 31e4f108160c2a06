// Policy.industries: the industries that a policy or its measures name, one row for each industry with the number of statements, most named first.
// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.
// Parameters: ids (of the parents); first, after {key, tie}, last, before: the window, by value.
// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r, count}].
// Index: unique Entity.id, Measure.document.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r:CONCERNS]->(n:Industry) RETURN r, n
  UNION ALL
  MATCH (:Measure {document: id})-[r:CONCERNS]->(n:Industry) RETURN r, n
}
WITH id, n, r ORDER BY coalesce(r.start, -1), r.id
WITH id, n, collect(r) AS statements
WITH id, n, head(statements) AS r, size(statements) AS count
WITH id, n, r, count, -count AS key, n.id AS tie ORDER BY key, tie
WITH id, collect({key: key, tie: tie, n: n, r: r, count: count}) AS found
WITH id, size(found) AS total, [x IN found WHERE
  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN id, total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
