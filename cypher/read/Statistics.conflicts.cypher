// Statistics.conflicts: what the documents held say against one another, or leave open.
// Parameters: none.
// Columns: kind, words, reason, count, nodes [node], r (the citation of a differing title, else null), from and to (ids of its ends).
// Index: label scan of Policy, Department and of the citations.
CALL {
  MATCH (p:Policy) WHERE p.documentNumber IS NOT NULL
  WITH p ORDER BY p.id
  WITH p.documentNumber AS words, collect(p) AS nodes WHERE size(nodes) > 1
  RETURN 'NUMBER_PRINTED_TWICE' AS kind, words, null AS reason, size(nodes) AS count, nodes, null AS r, null AS from, null AS to
  UNION ALL
  // Both are printed, so that they can be compared: 《…》（皖政〔2023〕13号).
  MATCH (n:Entity)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document)
  WHERE d.title IS NOT NULL AND r.as STARTS WITH '《' AND r.as =~ '(?s).*》.*[0-9０-９].*'
  RETURN 'TITLE_DIFFERS' AS kind, r.as AS words, null AS reason, 1 AS count, [d] AS nodes, r, n.id AS from, d.id AS to
  UNION ALL
  MATCH (p:Policy) WHERE size(p.replacedSha256s) > 0
  RETURN 'SEVERAL_TEXTS' AS kind, coalesce(p.title, p.documentNumber, p.id) AS words, null AS reason, size(p.replacedSha256s) + 1 AS count, [p] AS nodes,
    null AS r, null AS from, null AS to
  UNION ALL
  // The departments of one place; which of them may be one, their names tell.
  MATCH (d:Department {kind: 'body'})-[:SERVES]->(j:Jurisdiction)
  WITH j, d ORDER BY d.name, d.id
  WITH j, collect(d) AS nodes WHERE size(nodes) > 1
  RETURN 'MAY_BE_ONE' AS kind, j.name AS words, null AS reason, 0 AS count, nodes, null AS r, null AS from, null AS to
  UNION ALL
  MATCH (d:Department)<-[a:ASSIGNED_TO]-(:Measure)
  WHERE d.kind IN ['body', 'organisation'] AND a.status IN ['AMBIGUOUS', 'UNRESOLVED']
  RETURN 'UNRESOLVED_NAME' AS kind, d.name AS words, d.reason AS reason, count(a) AS count, [d] AS nodes, null AS r, null AS from, null AS to
}
RETURN kind, words, reason, count, nodes, r, from, to ORDER BY kind, count DESC, words
