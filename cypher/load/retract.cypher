// Removes all that a document said: its own nodes with their relationships, the statements of the policy itself, and its part in shared nodes.
// Generated from server/graph/model.ts by `npm run schema`.
// document: id  columns: about — ids of the nodes that it shared  indexes: document of each owned kind
CALL () { MATCH (n:Section {document: $document}) DETACH DELETE n }
CALL () { MATCH (n:Measure {document: $document}) DETACH DELETE n }
CALL () { MATCH (n:UpstreamTask {statedBy: $document}) DETACH DELETE n }
CALL () { MATCH (n:Target {document: $document}) DETACH DELETE n }
CALL () { MATCH (:Policy {id: $document})-[r]->() DELETE r }
MATCH (c:Contribution {document: $document})
WITH c, c.about AS about
DELETE c
RETURN about
