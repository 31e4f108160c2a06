// Department.predecessors: the departments of the same place that a reform replaced by this one, by the name of the successor or as the only one of its line.
// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.
// Parameters: ids (of the parents); first, after {key, tie}, last, before: the window, by value.
// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r}].
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (d:Entity {id: id})-[:SERVES]->(j:Jurisdiction)<-[:SERVES]-(n:Department)
WHERE n.endedBy IS NOT NULL AND d.endedBy IS NULL AND d.kind = 'body'
  AND (split(n.successor, '（')[0] IN d.knownAs OR d.line = n.line
    AND COUNT { MATCH (j)<-[:SERVES]-(o:Department {line: n.line}) WHERE o.endedBy IS NULL AND o.kind = 'body' } = 1)
WITH id, n, null AS r, n.name AS key, n.id AS tie ORDER BY key, tie
WITH id, collect({key: key, tie: tie, n: n, r: r}) AS found
WITH id, size(found) AS total, [x IN found WHERE
  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN id, total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
