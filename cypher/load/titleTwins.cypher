// Documents known only by title that share title and place with a numbered document, and the documents that mention them without having seen both.
// ids: of the documents just loaded and of those they cite; later: the reason of citations of an edition of which only a later one is known
// columns: id, documents — held documents to be resolved again
// indexes: Document id, Document titleKey
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.titleKey <> ''
MATCH (twin:Document {titleKey: d.titleKey})
WHERE twin.id <> d.id AND coalesce(twin.place, '') = coalesce(d.place, '') AND (twin.documentNumber IS NULL) <> (d.documentNumber IS NULL)
WITH DISTINCT CASE WHEN d.documentNumber IS NULL THEN d ELSE twin END AS stub
OPTIONAL MATCH (stub)<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
WHERE r.status <> 'AMBIGUOUS' AND coalesce(r.reason, '') <> $later
WITH stub, collect(DISTINCT r.statedBy) AS speakers
RETURN stub.id AS id, CASE WHEN stub:Policy THEN [stub.id] ELSE speakers END AS documents
ORDER BY id
