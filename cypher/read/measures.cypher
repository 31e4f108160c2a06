// measures: the measures that pass tests only the database can make. Counting, sorting and paging are done in memory.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on}.
// Columns: ids.
// Index: label scan of Measure.
MATCH (n:Measure)
WHERE any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'in' THEN n[c.property] IN c.values
  WHEN 'contains' THEN toLower(n[c.property]) CONTAINS c.values[0]
  WHEN 'startsWith' THEN n[c.property] STARTS WITH c.values[0]
  WHEN 'missing' THEN n[c.property] IS NULL
  WHEN 'text' THEN toLower(n.text) CONTAINS c.values[0] OR toLower(n.heading) CONTAINS c.values[0]
  WHEN 'cites' THEN EXISTS { MATCH (n)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) WHERE d.id IN c.values }
  WHEN 'carriesOut' THEN EXISTS { MATCH (n)-[:CARRIES_OUT]->(u:UpstreamTask) WHERE u.id IN c.values }
  WHEN 'target' THEN EXISTS { MATCH (n)-[:HAS_TARGET]->(t:Target) WHERE
    (c.on.kind IS NULL OR t.kind IN c.on.kind) AND
    (c.on.unit IS NULL OR t.unit IN c.on.unit) AND
    (c.on.words IS NULL OR t.surface CONTAINS c.on.words[0]) AND
    (c.on.dueFrom IS NULL OR (t.kind = 'deadline' AND t.to >= c.on.dueFrom[0])) AND
    (c.on.dueTo IS NULL OR (t.kind = 'deadline' AND t.to <= c.on.dueTo[0])) }
  WHEN 'hasTarget' THEN EXISTS { (n)-[:HAS_TARGET]->() }
  ELSE false END, false)))
RETURN collect(n.id) AS ids
