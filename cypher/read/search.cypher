// search: nodes whose names or words fit.
// Parameters: names, words: queries in Lucene syntax made by the store, every sign of the user escaped; looseNames, looseWords: the same,
//   fitting also in part; labels (kinds wanted); first.
// Columns: n, score, loose, policyTitle (of the policy that holds the node, if it is a part of one), degree.
// Index: full-text `names` and `words`.
CALL {
  CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n, score, false AS loose LIMIT $first
  UNION ALL
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n, score, false AS loose LIMIT $first
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $looseNames) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n, score, true AS loose LIMIT $first
  UNION ALL
  CALL db.index.fulltext.queryNodes('words', $looseWords) YIELD node AS n, score
  WITH n, score WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n, score, true AS loose LIMIT $first
}
OPTIONAL MATCH (p:Policy {id: coalesce(n.document, n.statedBy)})
RETURN n, score, loose, p.title AS policyTitle, COUNT { (n)--() } AS degree
