// departments: the departments named in the policies.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on}, empty for all; order, descending;
//   first, after {key, tie}, last, before: the window, by value.
// Columns: total, remaining (rows beyond the cursor), rows [{key, tie, n}].
// Index: label scan of Department.
MATCH (n:Department)
WHERE size($where) = 0 OR any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'in' THEN n[c.property] IN c.values
  WHEN 'contains' THEN toLower(n[c.property]) CONTAINS c.values[0]
  WHEN 'startsWith' THEN n[c.property] STARTS WITH c.values[0]
  WHEN 'gte' THEN n[c.property] >= c.values[0]
  WHEN 'lte' THEN n[c.property] <= c.values[0]
  WHEN 'missing' THEN n[c.property] IS NULL
  WHEN 'name' THEN any(name IN [n.name, n.fullName] + n.knownAs WHERE toLower(name) CONTAINS c.values[0])
    OR any(letters IN n.pinyin WHERE letters STARTS WITH c.values[0])
  WHEN 'place' THEN EXISTS { MATCH (n)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN c.values }
  WHEN 'document' THEN EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(m:Measure) WHERE m.document IN c.values }
  ELSE false END, false)))
WITH n, CASE $order
  WHEN 'name' THEN n.name
  WHEN 'tasks' THEN COUNT { MATCH (n)<-[:ASSIGNED_TO]-(m) RETURN DISTINCT m }
END AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, n.id
WITH collect({key: key, tie: n.id, n: n}) AS found
WITH size(found) AS total, [x IN found WHERE
  ($after IS NULL OR CASE WHEN $descending THEN x.key < $after.key ELSE x.key > $after.key END OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR CASE WHEN $descending THEN x.key > $before.key ELSE x.key < $before.key END OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows
