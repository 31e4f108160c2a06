// policies: the policies whose text is held.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on}, empty for all; order, descending;
//   first, after {key, tie}, last, before: the window, by value; ids: whether to return the ids of all rows.
// Columns: total, remaining (rows beyond the cursor), rows [{key, tie, n}], ids.
// Index: label scan of Policy (as many as documents are held); Measure.document, unique SourceText.id within the tests.
MATCH (n:Policy)
WHERE size($where) = 0 OR any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'in' THEN n[c.property] IN c.values
  WHEN 'contains' THEN toLower(n[c.property]) CONTAINS c.values[0]
  WHEN 'startsWith' THEN n[c.property] STARTS WITH c.values[0]
  WHEN 'gte' THEN n[c.property] >= c.values[0]
  WHEN 'lte' THEN n[c.property] <= c.values[0]
  WHEN 'missing' THEN n[c.property] IS NULL
  WHEN 'held' THEN n:Policy
  WHEN 'cites' THEN EXISTS { MATCH (n)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) WHERE d.id IN c.values }
    OR EXISTS { MATCH (m:Measure {document: n.id})-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) WHERE d.id IN c.values }
  WHEN 'citedBy' THEN EXISTS { MATCH (n)<-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-(s:Entity) WHERE s.id IN c.values OR s.document IN c.values }
  WHEN 'issuer' THEN EXISTS { MATCH (n)-[:ISSUED_BY]->(d:Department) WHERE d.id IN c.values }
  // The store has already resolved a state on a day to the ids of the policies in that state: the keys of `on`.
  WHEN 'state' THEN c.on[n.id] IS NOT NULL
  WHEN 'alarm' THEN any(kind IN n.alarmKinds WHERE kind IN c.values)
  WHEN 'relation' THEN EXISTS { MATCH (n)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) WHERE type(r) IN c.values }
    OR EXISTS { MATCH (m:Measure {document: n.id})-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) WHERE type(r) IN c.values }
  WHEN 'text' THEN EXISTS { MATCH (t:SourceText {id: n.id}) WHERE toLower(t.text) CONTAINS c.values[0] }
  WHEN 'place' THEN EXISTS { MATCH (n)-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN c.values }
  WHEN 'department' THEN EXISTS { MATCH (m:Measure {document: n.id})-[:ASSIGNED_TO]->(d:Department) WHERE d.id IN c.values }
  WHEN 'line' THEN EXISTS { MATCH (m:Measure {document: n.id})-[:ASSIGNED_TO]->(d:Department) WHERE d.line IN c.values OR d.lineName IN c.values }
  WHEN 'assignment' THEN EXISTS { MATCH (m:Measure {document: n.id})-[a:ASSIGNED_TO]->(d:Department) WHERE
    (c.on.department IS NULL OR d.id IN c.on.department) AND
    (c.on.role IS NULL OR a.role IN c.on.role) AND
    (c.on.status IS NULL OR a.status IN c.on.status) AND
    (c.on.line IS NULL OR d.line IN c.on.line OR d.lineName IN c.on.line) AND
    (c.on.level IS NULL OR d.level IN c.on.level) AND
    (c.on.kind IS NULL OR d.kind IN c.on.kind) AND
    (c.on.name IS NULL OR any(name IN [d.name, d.fullName, a.as] + d.knownAs WHERE name CONTAINS c.on.name[0])
      OR any(letters IN d.pinyin WHERE letters STARTS WITH toLower(c.on.name[0]))) }
  WHEN 'due' THEN EXISTS { MATCH (m:Measure {document: n.id})-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE
    (c.on.from IS NULL OR t.to >= c.on.from[0]) AND
    (c.on.to IS NULL OR t.to <= c.on.to[0]) }
  WHEN 'industry' THEN EXISTS { MATCH (m:Measure {document: n.id})-[:CONCERNS]->(:Industry)-[:BROADER*0..6]->(i:Industry) WHERE i.id IN c.values OR i.name IN c.values OR i.code IN c.values OR any(word IN i.synonyms WHERE word IN c.values) }
    OR EXISTS { MATCH (n)-[:CONCERNS]->(:Industry)-[:BROADER*0..6]->(i:Industry) WHERE i.id IN c.values OR i.name IN c.values OR i.code IN c.values OR any(word IN i.synonyms WHERE word IN c.values) }
  ELSE false END, false)))
WITH n, CASE $order
  WHEN 'issuedOn' THEN coalesce(n.issuedOn, "")
  WHEN 'title' THEN coalesce(n.title, "")
  WHEN 'documentNumber' THEN coalesce(n.documentNumber, "")
  WHEN 'place' THEN coalesce(head(COLLECT {
    MATCH (n)-[:APPLIES_IN]->(j:Jurisdiction)
    WITH coalesce(j.code, reduce(around = '', code IN [(j)-[:WITHIN*1..6]->(o:Jurisdiction) | o.code] | CASE WHEN code > around THEN code ELSE around END) + '~' + j.name) AS place
    RETURN place ORDER BY place }), '~~')
  WHEN 'measureCount' THEN coalesce(n.measureCount, 0)
END AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, n.id
WITH collect({key: key, tie: n.id, n: n}) AS found
WITH size(found) AS total, CASE WHEN $ids THEN [x IN found | x.tie] ELSE [] END AS ids, [x IN found WHERE
  ($after IS NULL OR CASE WHEN $descending THEN x.key < $after.key ELSE x.key > $after.key END OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR CASE WHEN $descending THEN x.key > $before.key ELSE x.key < $before.key END OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
RETURN total, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows,
  ids
