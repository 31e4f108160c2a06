// For each corrected document: the changes that turn its graph back into the original reading.  columns: difference (JSON)  index: label scan of DocumentRecord
MATCH (d:DocumentRecord)
WHERE d.asRead IS NOT NULL
RETURN d.asRead AS difference
ORDER BY d.document
