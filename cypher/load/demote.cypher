// A document whose text is no longer held becomes a merely cited one.  id  index: Document id
MATCH (n:Policy {id: $id})
SET n:CitedDocument
REMOVE n:Policy
WITH n
OPTIONAL MATCH (t:SourceText {id: n.id})
DELETE t
