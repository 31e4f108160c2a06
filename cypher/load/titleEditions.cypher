// Documents whose citations may mean a document that is new: another edition of a title cited without a number, a document around a place that
// cites the title alone, or a second text with a number.
// ids: of the documents just loaded and of those they cite; loaded: of the documents just loaded  columns: document
// indexes: Document id, Document titleKey, Document documentNumber
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.place IS NOT NULL AND (d.id IN $loaded OR NOT EXISTS {
  MATCH (d)<-[earlier:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
  WHERE NOT earlier.statedBy IN $loaded
})
CALL (d) {
  WITH d WHERE d.titleKey <> ''
  MATCH (other:Document {titleKey: d.titleKey})
  WHERE coalesce(other.place, d.place) = d.place AND (other.id <> d.id OR d.id IN $loaded)
  MATCH (other)<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
  WHERE (other.documentNumber IS NULL OR NOT r.as CONTAINS '号') AND (d:Policy OR d.documentNumber IS NOT NULL OR other.place IS NULL)
  MATCH (p:Policy {id: r.statedBy})
  // One edition alone is meant by all documents but those before it.
  WHERE NOT p.id IN [d.id, other.id] AND (other.id <> d.id OR p.issuedOn < d.issuedOn)
  RETURN p.id AS document
  UNION
  WITH d WHERE d:Policy AND d.id IN $loaded
  MATCH (same:Policy {documentNumber: d.documentNumber})
  WHERE same.id <> d.id
  UNWIND [d, same] AS one
  MATCH (one)<-[r:/*documentLinks*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|TASK_OF]-()
  RETURN r.statedBy AS document
}
RETURN DISTINCT document
ORDER BY document
