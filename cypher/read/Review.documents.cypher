// Review.documents: the documents, held or cited, that a draft may mean by these numbers or titles.
// Parameters: numbers, titleKeys (what two ways of writing a title share).
// Columns: n, titleKey, namedBy (number of policies that print its title and number together).
// Index: Document.documentNumber, Document.titleKey.
CALL () {
  UNWIND $numbers AS number MATCH (n:Document {documentNumber: number}) RETURN n
  UNION
  UNWIND $titleKeys AS titleKey MATCH (n:Document {titleKey: titleKey}) RETURN n
}
RETURN n, coalesce(n.titleKey, '') AS titleKey,
  COUNT {
    MATCH (n)<-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-()
    WHERE replace(r.as, ' ', '') CONTAINS n.title AND r.as CONTAINS '号'
    RETURN DISTINCT r.statedBy
  } AS namedBy
ORDER BY n.id LIMIT 2000
