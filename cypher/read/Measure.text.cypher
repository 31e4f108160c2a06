// Measure.text: the measures with these words in text or heading.
// Parameters: phrase (in Lucene syntax: some of the words, which the index finds), words (all of them, in lower case).
// Columns: ids.
// Index: full-text `words`.
CALL db.index.fulltext.queryNodes('words', $phrase) YIELD node AS n
WHERE n:Measure AND (toLower(n.text) CONTAINS $words OR toLower(n.heading) CONTAINS $words)
RETURN collect(n.id) AS ids
