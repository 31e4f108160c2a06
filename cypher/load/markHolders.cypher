// The documents that contain any of these marks.  queries: [marks separated by spaces, at most 1,000]
// columns: document, digest  index: marks
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('marks', query) YIELD node
WITH DISTINCT node AS d
RETURN d.document AS document, d.digest AS digest
ORDER BY document
