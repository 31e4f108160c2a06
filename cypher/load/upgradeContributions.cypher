// What a document said of the nodes that it shared, as format 1 kept it; it is removed.  document: id  columns: about, type, properties, links
MATCH (c:Contribution {document: $document})
WITH c, c.about AS about, c.type AS type, c.properties AS properties, c.links AS links
DELETE c
RETURN about, type, properties, links
