// tasks: what measures give to bodies; one row for each naming of a body in a measure.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on} on n (the body), a (the naming),
//   m (the measure), p (its policy), empty for all; bodies (null, or {ids, name, line, level, place}: rows of these bodies, and of
//   collective mentions in policies of their place that include them without naming them); order, descending; first, after {key, tie},
//   last, before: the window, by value.
// Columns: total, named, collective (counts of all rows), remaining, rows [{key, tie, a, m, p, n, named, due, others, targets}].
// Index: unique Entity.id, Department.line where bodies are given; else a scan of the assignments.
CALL {
  WITH 1 AS one WHERE $bodies IS NOT NULL
  MATCH (d:Department)
  WHERE ($bodies.ids IS NULL OR d.id IN $bodies.ids)
    AND ($bodies.line IS NULL OR d.line IN $bodies.line OR d.lineName IN $bodies.line)
    AND ($bodies.level IS NULL OR d.level IN $bodies.level)
    AND ($bodies.place IS NULL OR EXISTS { MATCH (d)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN $bodies.place })
    AND ($bodies.name IS NULL OR any(name IN [d.name, d.fullName] + d.aliases WHERE toLower(name) CONTAINS $bodies.name)
      OR any(letters IN d.initials WHERE letters STARTS WITH $bodies.name))
  RETURN collect(d) AS asked
  UNION
  WITH 1 AS one WHERE $bodies IS NULL
  RETURN [] AS asked
}
CALL (asked) {
  WITH asked WHERE $bodies IS NULL
  MATCH (m:Measure)-[a:ASSIGNED_TO]->(n:Department)
  RETURN m, a, n, true AS named
  UNION
  UNWIND asked AS n
  MATCH (m:Measure)-[a:ASSIGNED_TO]->(n)
  RETURN m, a, n, true AS named
  UNION
  // 各有关部门 includes every department of the place, 各镇人民政府 the governments of its kind.
  UNWIND asked AS d
  MATCH (d)-[:SERVES]->(j:Jurisdiction)<-[:APPLIES_IN]-(q:Policy)
  WITH DISTINCT j, q, d.name =~ '.*(政府|管委会|管理委员会|街道|街道办事处|办事处)' AS territorial
  MATCH (m:Measure {document: q.id})-[a:ASSIGNED_TO]->(n:Department)
  WHERE n.kind IN ['collective', 'open-ended'] AND NOT n IN asked
    AND (territorial AND n.name =~ '.*(政府|管委会|管理委员会|街道|镇|乡|功能区|开发区).*' OR NOT territorial AND n.name =~ '.*(部门|单位|机构|委办局|委局).*')
  RETURN m, a, n, false AS named
}
MATCH (p:Policy {id: m.document})
WHERE size($where) = 0 OR any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'department' THEN n.id IN c.values
  WHEN 'role' THEN a.role IN c.values
  WHEN 'line' THEN n.line IN c.values OR n.lineName IN c.values
  WHEN 'level' THEN n.level IN c.values
  WHEN 'kind' THEN n.kind IN c.values
  WHEN 'status' THEN a.status IN c.values
  WHEN 'name' THEN any(name IN [n.name, n.fullName, a.as] + n.aliases WHERE toLower(name) CONTAINS c.values[0])
    OR any(letters IN n.initials WHERE letters STARTS WITH c.values[0])
  WHEN 'place' THEN EXISTS { MATCH (n)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN c.values }
  WHEN 'named' THEN named
  WHEN 'document' THEN p.id IN c.values
  WHEN 'policyLevel' THEN p.level IN c.values
  WHEN 'issuedFrom' THEN p.issuedOn >= c.values[0]
  WHEN 'issuedTo' THEN p.issuedOn <= c.values[0]
  WHEN 'text' THEN toLower(m.text) CONTAINS c.values[0] OR toLower(m.heading) CONTAINS c.values[0] OR toLower(m.sectionTitle) CONTAINS c.values[0]
    OR toLower(p.title) CONTAINS c.values[0] OR p.documentNumber CONTAINS c.values[0]
  WHEN 'industry' THEN EXISTS { MATCH (m)-[:CONCERNS]->(:Industry)-[:BROADER*0..6]->(i:Industry) WHERE i.id IN c.values }
  WHEN 'dueFrom' THEN EXISTS { MATCH (m)-[:HAS_TARGET]->(t:Target) WHERE t.kind = 'deadline' AND t.to >= c.values[0] }
  WHEN 'dueTo' THEN EXISTS { MATCH (m)-[:HAS_TARGET]->(t:Target) WHERE t.kind = 'deadline' AND t.to <= c.values[0] }
  WHEN 'hasDeadline' THEN EXISTS { MATCH (m)-[:HAS_TARGET]->(t:Target) WHERE t.kind = 'deadline' }
  WHEN 'hasFigure' THEN EXISTS { MATCH (m)-[:HAS_TARGET]->(t:Target) WHERE t.kind <> 'deadline' }
  ELSE false END, false)))
WITH m, a, n, p, named, head(COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target) WHERE t.kind = 'deadline' AND t.to IS NOT NULL RETURN t.to ORDER BY t.to }) AS due,
  CASE a.role WHEN 'lead' THEN '1' WHEN 'responsible' THEN '2' WHEN 'support' THEN '3' ELSE '4' END AS rank,
  m.document + '#' + right('0000' + toString(m.ordinal), 5) AS place
WITH m, a, n, p, named, due, CASE WHEN named THEN '1' ELSE '2' END + CASE $order
  WHEN 'document' THEN place
  WHEN 'due' THEN coalesce(due, '9999-12-31') + place
  WHEN 'role' THEN rank + place
  WHEN 'department' THEN n.name + '|' + place
  WHEN 'issuedOn' THEN coalesce(p.issuedOn, '') + place
END AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, a.id
WITH collect({key: key, tie: a.id, m: m, a: a, n: n, p: p, named: named, due: due}) AS found
WITH size(found) AS total, size([x IN found WHERE x.named]) AS named, [x IN found WHERE
  ($after IS NULL OR CASE WHEN $descending THEN x.key < $after.key ELSE x.key > $after.key END OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR CASE WHEN $descending THEN x.key > $before.key ELSE x.key < $before.key END OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
WITH total, named, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS page
CALL (page) {
  UNWIND range(0, size(page) - 1) AS at
  WITH at, page[at] AS x
  WITH at, x, x.m AS m, x.a AS a
  RETURN collect({key: x.key, tie: x.tie, m: m, a: a, n: x.n, p: x.p, named: x.named, due: x.due,
    others: COLLECT { MATCH (m)-[b:ASSIGNED_TO]->(o:Department) WHERE b <> a WITH b, o ORDER BY b.start, b.id RETURN {id: o.id, name: o.name, as: b.as, role: b.role} },
    targets: COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target) WITH t ORDER BY t.start, t.id RETURN t }}) AS rows
}
RETURN total, named, total - named AS collective, remaining, rows
