// Returns and removes a document’s statements about shared nodes in format 1.  document: id  columns: about, type, properties, links
MATCH (c:Contribution {document: $document})
WITH c, c.about AS about, c.type AS type, c.properties AS properties, c.links AS links
DELETE c
RETURN about, type, properties, links
