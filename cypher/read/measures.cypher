// measures: the measures of all policies.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on}, empty for all; order, asOf (of the
//   order nextDue), descending; first, after {key, tie}, last, before: the window, by value; ids: whether the ids of all are asked.
// Columns: total, remaining (rows beyond the cursor), rows [{key, tie, n}], ids.
// Index: label scan of Measure; Policy.id within the tests.
MATCH (n:Measure)
WHERE size($where) = 0 OR any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'in' THEN n[c.property] IN c.values
  WHEN 'contains' THEN toLower(n[c.property]) CONTAINS c.values[0]
  WHEN 'startsWith' THEN n[c.property] STARTS WITH c.values[0]
  WHEN 'gte' THEN n[c.property] >= c.values[0]
  WHEN 'lte' THEN n[c.property] <= c.values[0]
  WHEN 'missing' THEN n[c.property] IS NULL
  WHEN 'text' THEN toLower(n.text) CONTAINS c.values[0] OR toLower(n.heading) CONTAINS c.values[0]
  WHEN 'document' THEN n.document IN c.values
  WHEN 'level' THEN EXISTS { MATCH (p:Policy {id: n.document}) WHERE p.level IN c.values }
  WHEN 'year' THEN EXISTS { MATCH (p:Policy {id: n.document}) WHERE p.year IN c.values }
  WHEN 'issuer' THEN EXISTS { MATCH (p:Policy {id: n.document})-[:ISSUED_BY]->(d:Department) WHERE d.id IN c.values }
  // The store resolves a state on a day to the policies that are in it: the keys of on.
  WHEN 'state' THEN c.on[n.document] IS NOT NULL
  WHEN 'alarm' THEN EXISTS { MATCH (p:Policy {id: n.document}) WHERE any(i IN range(0, size(p.alarmKinds) - 1) WHERE
    p.alarmKinds[i] IN c.values AND p.alarmStarts[i] >= n.start AND p.alarmStarts[i] < n.end) }
  WHEN 'place' THEN EXISTS { MATCH (p:Policy {id: n.document})-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN c.values }
  WHEN 'assignment' THEN EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(d:Department) WHERE
    (c.on.department IS NULL OR d.id IN c.on.department) AND
    (c.on.role IS NULL OR a.role IN c.on.role) AND
    (c.on.line IS NULL OR d.line IN c.on.line OR d.lineName IN c.on.line) AND
    (c.on.level IS NULL OR d.level IN c.on.level) AND
    (c.on.kind IS NULL OR d.kind IN c.on.kind) AND
    (c.on.status IS NULL OR a.status IN c.on.status) AND
    (c.on.name IS NULL OR any(name IN [d.name, d.fullName, a.as] + d.knownAs WHERE name CONTAINS c.on.name[0])
      OR any(letters IN d.pinyin WHERE letters STARTS WITH toLower(c.on.name[0]))) }
  WHEN 'industry' THEN EXISTS { MATCH (n)-[:CONCERNS]->(:Industry)-[:BROADER*0..6]->(i:Industry) WHERE i.id IN c.values OR i.name IN c.values OR i.code IN c.values OR any(word IN i.synonyms WHERE word IN c.values) }
  WHEN 'cites' THEN EXISTS { MATCH (n)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) WHERE d.id IN c.values }
  WHEN 'relation' THEN EXISTS { MATCH (n)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) WHERE type(r) IN c.values }
  WHEN 'due' THEN EXISTS { MATCH (n)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE
    (c.on.from IS NULL OR t.to >= c.on.from[0]) AND (c.on.to IS NULL OR t.to <= c.on.to[0]) }
  WHEN 'carriesOut' THEN EXISTS { MATCH (n)-[:CARRIES_OUT]->(u:UpstreamTask) WHERE u.id IN c.values }
  WHEN 'target' THEN EXISTS { MATCH (n)-[:HAS_TARGET]->(t:Target) WHERE
    (c.on.kind IS NULL OR t.kind IN c.on.kind) AND
    (c.on.unit IS NULL OR t.unit IN c.on.unit) AND
    (c.on.words IS NULL OR t.surface CONTAINS c.on.words[0]) AND
    (c.on.dueFrom IS NULL OR (t.kind = 'deadline' AND t.to >= c.on.dueFrom[0])) AND
    (c.on.dueTo IS NULL OR (t.kind = 'deadline' AND t.to <= c.on.dueTo[0])) }
  WHEN 'hasDepartment' THEN EXISTS { (n)-[:ASSIGNED_TO]->() }
  WHEN 'hasTarget' THEN EXISTS { (n)-[:HAS_TARGET]->() }
  ELSE false END, false)))
WITH n, CASE $order
  WHEN 'document' THEN n.document + "#" + right("0000" + toString(n.ordinal), 5)
  // Within a document the order of the text holds in either direction.
  WHEN 'issuedOn' THEN coalesce(head(COLLECT { MATCH (p:Policy {id: n.document}) RETURN p.issuedOn }), "0000-00-00") + n.document + "#" + right("0000" + toString(CASE WHEN $descending THEN 99999 - n.ordinal ELSE n.ordinal END), 5)
  WHEN 'place' THEN coalesce(head(COLLECT {
    MATCH (:Policy {id: n.document})-[:APPLIES_IN]->(j:Jurisdiction)
    WITH coalesce(j.code, reduce(around = '', code IN [(j)-[:WITHIN*1..6]->(o:Jurisdiction) | o.code] | CASE WHEN code > around THEN code ELSE around END) + '~' + j.name) AS place
    RETURN place ORDER BY place }), '~~') + '|' + n.document + "#" + right("0000" + toString(CASE WHEN $descending THEN 99999 - n.ordinal ELSE n.ordinal END), 5)
  WHEN 'nextDue' THEN coalesce(reduce(first = null, to IN [(n)-[:HAS_TARGET]->(t:Target {kind: "deadline"}) WHERE t.to >= $asOf | t.to] | CASE WHEN first IS NULL OR to < first THEN to ELSE first END), "9999-12-31")
  WHEN 'due' THEN coalesce(reduce(first = null, to IN [(n)-[:HAS_TARGET]->(t:Target {kind: "deadline"}) | t.to] | CASE WHEN first IS NULL OR to < first THEN to ELSE first END), "9999-12-31")
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
