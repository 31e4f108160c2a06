// What leads from the graph of each corrected document back to what was read.  columns: difference (JSON)  index: label scan of DocumentRecord
MATCH (d:DocumentRecord)
WHERE d.asRead IS NOT NULL
RETURN d.asRead AS difference
ORDER BY d.document
