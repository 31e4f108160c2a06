// Jurisdiction.within: the place that contains this one.
// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.
// Parameters: ids (of the parents); first, after {key, tie}, last, before: the window, by value.
// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r}].
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:WITHIN]->(n:Jurisdiction)
WITH id, n, r, n.id AS key, n.id AS tie ORDER BY key, tie
WITH id, collect({key: key, tie: tie, n: n, r: r}) AS found
WITH id, size(found) AS total, [x IN found WHERE
  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN id, total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
