// search: nodes whose names or words match, and measures by their number in a document.
// Parameters: names, words: queries in Lucene syntax made by the store, with all user input escaped; looseNames, looseWords: the same,
//   but partial matches count; exact: the text as a name, title or number would be stored; holders, unit: the query for the document or place
//   and the number of the measure asked for (-1: none); labels (kinds wanted); among (ids of the nodes wanted; null = all); enough: with fewer close hits the loose queries are asked
//   too; first.
// Columns: n, score, found (close, unit, loose), policyTitle (of the policy that the node is a part of or is named by alone), degree, policyNames (for a measure
//   by its number: title, number and places of that policy).
// Index: full-text `known_names` and `words`; Measure.document.
CALL {
  CALL db.index.fulltext.queryNodes('known_names', $names) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels) AND ($among IS NULL OR n.id IN $among)
  // Only the properties that the kind has: a frequent word occurs in thousands of names.
  WITH n, score, coalesce(any(name IN $exact WHERE name IN CASE WHEN n:Document THEN [n.title, n.titleKey, n.documentNumber] ELSE [n.name] END + coalesce(n.knownAs, [])), false) AS exact
  ORDER BY exact DESC, CASE WHEN exact THEN COUNT { (n)--() } END DESC, n:Policy DESC, score DESC LIMIT $first
  RETURN n, score, 'close' AS found
  UNION ALL
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels) AND ($among IS NULL OR n.id IN $among)
  RETURN n, score, 'close' AS found LIMIT $first
  UNION ALL
  CALL db.index.fulltext.queryNodes('known_names', $holders) YIELD node AS h, score
  WITH h, score WHERE h:Document OR h:Jurisdiction
  WITH h, score ORDER BY score DESC LIMIT 20
  CALL (h) {
    WITH h WHERE h:Policy
    MATCH (n:Measure {document: h.id}) WHERE n.number = $unit OR n.ordinal = $unit
    RETURN n
    UNION
    WITH h WHERE h:Jurisdiction
    MATCH (h)<-[:APPLIES_IN]-(q:Policy)
    MATCH (n:Measure {document: q.id}) WHERE n.number = $unit OR n.ordinal = $unit
    RETURN n
    UNION
    WITH h WHERE h:Document
    MATCH (h)<-[:TASK_OF]-(n:UpstreamTask) WHERE n.number = $unit
    RETURN n
  }
  WITH n, max(score) AS score WHERE any(label IN labels(n) WHERE label IN $labels) AND ($among IS NULL OR n.id IN $among)
  ORDER BY coalesce(n.number = $unit, false) DESC, score DESC LIMIT $first
  RETURN n, score, 'unit' AS found
}
WITH collect({n: n, score: score, found: found}) AS close
CALL (close) {
  UNWIND close AS hit
  RETURN hit
  UNION ALL
  WITH close WHERE size(close) < $enough
  CALL db.index.fulltext.queryNodes('known_names', $looseNames) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels) AND ($among IS NULL OR n.id IN $among)
  // The index gives low scores to matches in long titles.
  WITH n, score ORDER BY score * CASE WHEN n:Document THEN 3 ELSE 1 END DESC LIMIT $first
  RETURN {n: n, score: score, found: 'loose'} AS hit
  UNION ALL
  WITH close WHERE size(close) < $enough
  CALL db.index.fulltext.queryNodes('words', $looseWords) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels) AND ($among IS NULL OR n.id IN $among)
  WITH n, score LIMIT $first
  RETURN {n: n, score: score, found: 'loose'} AS hit
}
WITH hit.n AS n, hit.score AS score, hit.found AS found
// A department whose place is unknown belongs to the one document that names it.
WITH n, score, found, coalesce(n.document, n.statedBy, CASE WHEN n.id STARTS WITH 'dept:?doc:'
  THEN COLLECT { MATCH (n)<-[:ASSIGNED_TO]-(m:Measure) RETURN m.document LIMIT 1 }[0] END) AS document
OPTIONAL MATCH (p:Policy {id: document})
OPTIONAL MATCH (:UpstreamTask {id: n.id})-[:TASK_OF]->(d:Document)
RETURN n, score, found, coalesce(d.title, p.title) AS policyTitle, COUNT { (n)--() } AS degree, CASE WHEN found = 'unit'
  THEN [d.title, d.documentNumber, p.title, p.documentNumber] + reduce(all = [], names IN [(p)-[:APPLIES_IN]->(j) | j.knownAs] | all + names) END AS policyNames
