// Department.sameLine: the departments of the same function line (条线) at other places and levels.
// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.
// Parameters: ids (of the parents); first, after {key, tie}, last, before: the window, by value.
// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r}].
// Index: unique Entity.id, Department.line.
UNWIND $ids AS id
MATCH (d:Entity {id: id}) WHERE d.line IS NOT NULL
MATCH (n:Department {line: d.line}) WHERE n <> d
WITH id, n, null AS r, n.name AS key, n.id AS tie ORDER BY key, tie
WITH id, collect({key: key, tie: tie, n: n, r: r}) AS found
WITH id, size(found) AS total, [x IN found WHERE
  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN id, total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
