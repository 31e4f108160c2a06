// Policy.citations: the documents that a policy or one of its measures cites, in text order.
// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.
// Parameters: ids (of the parents); relations (null = all); first, after {key, tie}, last, before: the window, by value.
// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r, from}].
// Index: unique Entity.id, Measure.document.
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Entity {id: id})-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(n:Document) RETURN r, n, id AS from
  UNION ALL
  MATCH (m:Measure {document: id})-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(n:Document) RETURN r, n, m.id AS from
}
WITH id, n, r, from
WHERE $relations IS NULL OR type(r) IN $relations
WITH id, n, r, from, coalesce(r.start, -1) AS key, r.id AS tie ORDER BY key, tie
WITH id, collect({key: key, tie: tie, n: n, r: r, from: from}) AS found
WITH id, size(found) AS total, [x IN found WHERE
  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN id, total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
