// tightening: measures of documents of different levels, or of one place, with the same wording.
// Parameters: none.
// Columns: one, other (ids of measures), documentOfOne, documentOfOther; one row per pair.
// Index: label scan of Measure.
MATCH (a:Measure)-[:RESEMBLES]->(b:Measure)
RETURN a.id AS one, b.id AS other, a.document AS documentOfOne, b.document AS documentOfOther
ORDER BY one, other
