// Resolves citations of documents whose text has been loaded.  ids: [id]  index: Document id
// columns: document (the citing one), id, type, from, to, before, after — the properties of the relationship
UNWIND $ids AS id
MATCH (d:Policy {id: id})<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-(a)
WHERE r.status = 'NOT_HELD'
WITH d, r, a, properties(r) AS before
SET r.status = 'RESOLVED', r.reason = null
RETURN r.statedBy AS document, r.id AS id, type(r) AS type, a.id AS from, d.id AS to, before, properties(r) AS after
