// Candidates for citations with these numbers or titles: documents that are held or cited.
// ids, numbers, titleKeys  indexes: Document id, Document documentNumber, Document titleKey
CALL () {
  UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d
  UNION
  UNWIND $numbers AS number MATCH (d:Document {documentNumber: number}) RETURN d
  UNION
  UNWIND $titleKeys AS titleKey MATCH (d:Document {titleKey: titleKey}) RETURN d
}
RETURN d.id AS id, d:Policy AS held, d.title AS title, d.documentNumber AS number, coalesce(d.titleKey, '') AS titleKey, d.place AS place,
       d.year AS year, d.issuedOn AS issuedOn, d.inForceFrom AS inForceFrom,
       [(d)<-[r:REPEALS]-() | r.statedBy] AS repealedBy, EXISTS { (:Document {id: d.id + ':former'}) } AS repealsFormer
ORDER BY id
