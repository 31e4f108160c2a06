// Held documents that still have the records of format 1.  first  columns: done, total, next: [id]
MATCH (p:Policy)
OPTIONAL MATCH (d:DocumentRecord {document: p.id})
WITH p.id AS id, d IS NOT NULL AS isDone
ORDER BY id
WITH collect(CASE WHEN NOT isDone THEN id END) AS waiting, count(*) AS total
RETURN total - size(waiting) AS done, total, waiting[..$first] AS next
