// The documents that hold any of these marks.  queries: [marks with blanks between, at most 1,000]  columns: those of markedDocuments  index: marks
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('marks', query) YIELD node
WITH DISTINCT node AS d
RETURN d.document AS document, d.passages AS passages, d.marks AS marks
ORDER BY document
