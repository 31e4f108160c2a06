// Documents with a shortened department name that has one of these keys, with all their shortened names as JSON.
// queries: [quoted keys separated by spaces, at most 500]  columns: document, asks  index: short_names
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('short_names', query) YIELD node
WITH DISTINCT node AS d
RETURN d.document AS document, d.asks AS asks
ORDER BY document
