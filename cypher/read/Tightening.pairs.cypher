// Tightening.pairs: the figures and deadlines that the measures of some policies set, with the words around them.
// Parameters: ids (of policies).
// Columns: n (the figure), text (of its measure).
// Index: Measure.document.
UNWIND $ids AS id
MATCH (m:Measure {document: id})-[:HAS_TARGET]->(n:Target)
RETURN n, m.text AS text
ORDER BY id, m.ordinal, n.start, n.id
