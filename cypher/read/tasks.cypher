// tasks: the tasks that measures give to departments; one row for each department named in a measure.
// Parameters: where [[condition]]: alternatives of conditions {test, property, values, negated, on} on n (the department), a (the assignment),
//   m (the measure), p (its policy), empty for all; departments (null, or {ids, name, line, level, place}: rows of these departments, and of groups
//   that ask departments of their class and place without naming them); documents (null, or ids: no measure of another can pass where); order, asOf (of the order nextDue), descending; first, after
//   {key, tie}, last, before: the window, by value; counts: whether to return the values by which all rows are counted; policies: whether where
//   or order is about the policies of all rows.
// Columns: total, named, collective, dated (counts of all rows), facts ([role, due, ids of policy, measure and department] of all rows, in the first record
//   alone, where counts are asked), remaining, row {key, tie, a, m, p, n, within, due, others, targets};
//   within is the place whose departments a group asks, null if the department itself is named.
// Index: unique Entity.id, Department.line where departments are given, Measure.document where documents are; else a scan of the assignments.
CALL {
  UNWIND $departments.ids AS id
  MATCH (d:Entity:Department {id: id})
  RETURN d
  UNION
  // Without such a row the database would read all departments before it looks at the condition.
  UNWIND CASE WHEN $departments IS NOT NULL AND $departments.ids IS NULL THEN [1] ELSE [] END AS one
  MATCH (d:Department)
  RETURN d
}
WITH collect(d) AS candidates
CALL (candidates) {
  UNWIND candidates AS d
  WITH d WHERE ($departments.line IS NULL OR d.line IN $departments.line OR d.lineName IN $departments.line)
    AND ($departments.level IS NULL OR d.level IN $departments.level)
    AND ($departments.place IS NULL OR EXISTS { MATCH (d)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN $departments.place })
    AND ($departments.name IS NULL OR any(name IN [d.name, d.fullName] + d.knownAs WHERE toLower(name) CONTAINS $departments.name)
      OR any(letters IN d.pinyin WHERE letters STARTS WITH $departments.name))
  RETURN collect(d) AS asked
}
CALL (asked) {
  UNWIND CASE WHEN $departments IS NULL AND $documents IS NULL THEN [1] ELSE [] END AS one
  MATCH (m:Measure)-[a:ASSIGNED_TO]->(n:Department)
  RETURN m, a, n, null AS within
  UNION
  WITH asked WHERE $departments IS NULL
  UNWIND $documents AS document
  MATCH (m:Measure {document: document})-[a:ASSIGNED_TO]->(n:Department)
  RETURN m, a, n, null AS within
  UNION
  UNWIND asked AS n
  MATCH (m:Measure)-[a:ASSIGNED_TO]->(n)
  RETURN m, a, n, null AS within
  UNION
  // A group addresses classes of departments in its place and the places within. If the measure names the department itself, the group adds nothing.
  UNWIND asked AS d
  MATCH (d)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction)
  UNWIND d.askedAs AS class
  WITH asked, j, collect(DISTINCT class) AS classes
  MATCH (j)<-[:SERVES]-(n:Department)<-[a:ASSIGNED_TO]-(m:Measure)
  WHERE any(class IN a.addressees WHERE class IN classes) AND NOT n IN asked
    AND NOT EXISTS { MATCH (m)-[:ASSIGNED_TO]->(own:Department) WHERE own IN asked }
  RETURN m, a, n, j AS within
}
WITH m, collect({a: a, n: n, within: within}) AS namings
// Of all rows is read what conditions, order and counts are about; the policies and the order of the targets only of those on the page.
WITH m, namings, CASE WHEN $policies THEN head(COLLECT { MATCH (p:Policy {id: m.document}) RETURN p }) END AS p,
  COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target) RETURN t } AS targets
// The searched text, concatenated once per measure regardless of the number of tests.
WITH m, p, namings, targets, [t IN targets WHERE t.kind = 'deadline'] AS deadlines,
  CASE WHEN any(conditions IN $where WHERE any(c IN conditions WHERE c.test = 'text')) THEN toLower(reduce(words = '', word IN
    [m.label, m.heading, m.text, m.sectionTitle, p.title, p.documentNumber] + [t IN targets | t.surface] +
    COLLECT { MATCH (m)-[b:ASSIGNED_TO]->(o:Department) UNWIND [o.name, b.as] AS word RETURN DISTINCT word } | words + '\n' + coalesce(word, '')))
  END AS words
WITH m, p, namings, targets, deadlines, words,
  reduce(first = null, t IN deadlines | CASE WHEN t.to < coalesce(first, '9999-99-99') THEN t.to ELSE first END) AS due
UNWIND namings AS naming
WITH m, p, targets, deadlines, words, due, naming.a AS a, naming.n AS n, naming.within AS within
WHERE size($where) = 0 OR any(conditions IN $where WHERE all(c IN conditions WHERE c.negated <> coalesce(CASE c.test
  WHEN 'text' THEN words CONTAINS c.values[0]
  WHEN 'department' THEN n.id IN c.values
  WHEN 'role' THEN a.role IN c.values
  WHEN 'line' THEN n.line IN c.values OR n.lineName IN c.values
  WHEN 'level' THEN n.level IN c.values
  WHEN 'kind' THEN n.kind IN c.values
  WHEN 'status' THEN a.status IN c.values
  WHEN 'name' THEN any(name IN [n.name, n.fullName, a.as] + n.knownAs WHERE toLower(name) CONTAINS c.values[0])
    OR any(letters IN n.pinyin WHERE letters STARTS WITH c.values[0])
  WHEN 'place' THEN EXISTS { MATCH (n)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) WHERE j.id IN c.values }
  WHEN 'named' THEN within IS NULL
  WHEN 'measureText' THEN any(word IN [m.label, m.heading, m.text] WHERE toLower(word) CONTAINS c.values[0])
  WHEN 'documentText' THEN any(word IN [p.title, p.documentNumber, m.sectionTitle] WHERE toLower(word) CONTAINS c.values[0])
  WHEN 'targetText' THEN any(t IN targets WHERE toLower(t.surface) CONTAINS c.values[0])
  WHEN 'otherName' THEN EXISTS { MATCH (m)-[b:ASSIGNED_TO]->(o:Department) WHERE b <> a AND any(word IN [o.name, b.as] WHERE toLower(word) CONTAINS c.values[0]) }
  WHEN 'document' THEN m.document IN c.values
  WHEN 'policyLevel' THEN p.level IN c.values
  WHEN 'issuedFrom' THEN p.issuedOn >= c.values[0]
  WHEN 'issuedTo' THEN p.issuedOn <= c.values[0]
  WHEN 'industry' THEN EXISTS { MATCH (m)-[:CONCERNS]->(:Industry)-[:BROADER*0..6]->(i:Industry) WHERE i.id IN c.values OR i.name IN c.values OR i.code IN c.values OR any(word IN i.synonyms WHERE word IN c.values) }
  WHEN 'due' THEN any(t IN deadlines WHERE (c.on.from IS NULL OR t.to >= c.on.from[0]) AND (c.on.to IS NULL OR t.to <= c.on.to[0]))
  WHEN 'dated' THEN due IS NOT NULL
  WHEN 'hasDeadline' THEN size(deadlines) > 0
  WHEN 'hasFigure' THEN size(targets) > size(deadlines)
  ELSE false END, false)))
WITH m, a, n, p, within, due,
  reduce(next = null, t IN deadlines | CASE WHEN t.to >= $asOf AND t.to < coalesce(next, '9999-99-99') THEN t.to ELSE next END) AS nextDue,
  CASE a.role WHEN 'lead' THEN '1' WHEN 'responsible' THEN '2' WHEN 'support' THEN '3' WHEN 'guide' THEN '4' ELSE '5' END AS rank,
  m.document + '#' + right('0000' + toString(m.ordinal), 5) AS place
// Rows that name the department itself come first in either direction.
WITH m, a, n, within, due, CASE WHEN (within IS NULL) <> $descending THEN '1' ELSE '2' END + CASE $order
  WHEN 'document' THEN place
  WHEN 'due' THEN coalesce(due, '9999-12-31') + place
  WHEN 'nextDue' THEN coalesce(nextDue, '9999-12-31') + place
  WHEN 'role' THEN rank + place
  WHEN 'department' THEN n.name + '|' + place
  WHEN 'issuedOn' THEN coalesce(p.issuedOn, '0000-00-00') + place
END AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, a.id
WITH collect({key: key, tie: a.id, m: m, a: a, n: n, within: within, due: due}) AS found
WITH size(found) AS total, size([x IN found WHERE x.within IS NULL]) AS named, size([x IN found WHERE x.due IS NOT NULL]) AS dated,
  CASE WHEN $counts THEN [x IN found | [x.a.role, x.due, x.m.document, x.m.id, x.n.id]] END AS facts, [x IN found WHERE
  ($after IS NULL OR CASE WHEN $descending THEN x.key < $after.key ELSE x.key > $after.key END OR (x.key = $after.key AND x.tie > $after.tie)) AND
  ($before IS NULL OR CASE WHEN $descending THEN x.key > $before.key ELSE x.key < $before.key END OR (x.key = $before.key AND x.tie < $before.tie))] AS rest
WITH total, named, dated, facts, size(rest) AS remaining,
  CASE WHEN $last IS NULL THEN rest[..$first]
       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS page
// One record per row, and one without a row for an empty page. Collecting ten thousand rows in one value would take a minute instead of seconds.
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS x
WITH total, named, dated, remaining, CASE WHEN x IS NULL OR x.tie = page[0].tie THEN facts END AS facts, x, x.m AS m, x.a AS a
WITH *, COLLECT { MATCH (m)-[:HAS_TARGET]->(t:Target) WITH t ORDER BY t.start, t.id RETURN t } AS targets
RETURN total, named, total - named AS collective, dated, facts, remaining,
  CASE WHEN x IS NOT NULL THEN x {.*, targets: targets,
    p: head(COLLECT { MATCH (p:Policy {id: m.document}) RETURN p }),
    others: COLLECT {
      MATCH (m)-[b:ASSIGNED_TO]->(o:Department) WHERE b <> a
      WITH b, o ORDER BY b.start, b.id
      RETURN {id: o.id, name: o.name, as: b.as, role: b.role}
    }
  } END AS row
