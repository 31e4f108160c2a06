// What all documents say of these nodes, equal words counted.  ids: [id]  columns: about, type, properties, links, documents  index: Contribution about
UNWIND $ids AS id
MATCH (c:Contribution {about: id})
RETURN c.about AS about, c.type AS type, c.properties AS properties, c.links AS links, count(*) AS documents
ORDER BY about, properties, links
