// Documents known by their title alone that have the title and place of a numbered one, and who speaks of them.
// id: of the document just loaded  columns: id, documents — held documents to be resolved again
// indexes: Contribution document, Document titleKey
CALL () {
  MATCH (c:Contribution {document: $id})
  WHERE c.type = 'CitedDocument'
  RETURN c.about AS about
  UNION
  RETURN $id AS about
}
MATCH (d:Document {id: about})
WHERE d.titleKey <> ''
MATCH (twin:Document {titleKey: d.titleKey})
WHERE twin.id <> d.id AND coalesce(twin.place, '') = coalesce(d.place, '') AND (twin.documentNumber IS NULL) <> (d.documentNumber IS NULL)
WITH DISTINCT CASE WHEN d.documentNumber IS NULL THEN d ELSE twin END AS stub
OPTIONAL MATCH (c:Contribution {about: stub.id})
WITH stub, collect(c.document) AS speakers
RETURN stub.id AS id, CASE WHEN stub:Policy THEN [stub.id] ELSE speakers END AS documents
