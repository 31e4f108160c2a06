// Department.fullNameFrom: the documents that print the full name of a department which others shorten, from whose words it is known there.
// Parameters: ids (of departments), reason (of statements whose full name another document prints).
// Columns: id, full (the name without its place), documents (their ids, sorted).
// Index: unique Entity.id; a label scan of DocumentRecord only for departments with such a statement.
UNWIND $ids AS id
MATCH (n:Department {id: id})
WHERE n.fullName IS NOT NULL AND EXISTS { (n)<-[r:ASSIGNED_TO]-(:Measure) WHERE r.reason = $reason }
WITH n.id AS id, split(n.id, ':') AS parts
WITH id, parts[2] AS full, '{"key":"' + parts[1] + '/' AS place
MATCH (d:DocumentRecord)
WHERE any(name IN d.prints WHERE name STARTS WITH place AND name CONTAINS '"full":"' + full + '"')
WITH id, full, d.document AS document ORDER BY document
RETURN id, full, collect(document) AS documents
