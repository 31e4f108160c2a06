// WordsOfMany.nodes, WordsOfMany.documents: the documents that have a passage with all of some marks, and some of these passages.
// Parameters: groups [{key, marks, query}]: the query asks the index for documents with all marks; first (passages of a group).
// Columns: key, documents (how many), passages (ids, one a document).
// Index: fulltext marks.
UNWIND $groups AS group
CALL db.index.fulltext.queryNodes('marks', group.query) YIELD node AS d
WITH group, d, [at IN range(0, size(d.passages) - 1) WHERE all(mark IN group.marks WHERE mark IN split(d.marks[at], ' ')) | d.passages[at]] AS held
WHERE size(held) > 0
WITH group, d, held ORDER BY d.document
RETURN group.key AS key, count(d) AS documents, collect(held[0])[..$first] AS passages
