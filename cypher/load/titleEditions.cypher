// Documents that name an edition by its title alone, if another edition with this title and place is new.
// ids: of the documents just loaded and of those they cite; loaded: of the documents just loaded  columns: document
// indexes: Document id, Document titleKey
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.titleKey <> '' AND d.place IS NOT NULL AND (d:Policy OR d.documentNumber IS NOT NULL)
MATCH (other:Document {titleKey: d.titleKey})
WHERE other.place = d.place AND (other.id <> d.id OR d.id IN $loaded)
WITH DISTINCT d, other
WHERE d.id IN $loaded OR NOT EXISTS {
  MATCH (d)<-[earlier:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
  WHERE NOT earlier.statedBy IN $loaded
}
MATCH (other)<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
WHERE NOT r.statedBy IN [d.id, other.id] AND (other.documentNumber IS NULL OR NOT r.as CONTAINS '号')
MATCH (p:Policy {id: r.statedBy})
// One edition alone is meant by all documents but those before it.
WHERE other.id <> d.id OR p.issuedOn < d.issuedOn
RETURN DISTINCT p.id AS document
ORDER BY document
