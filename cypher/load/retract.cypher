// Removes the content of documents: their own nodes with their relationships, and the statements of the policies themselves.
// Generated from server/graph/model.ts by `npm run schema`.
// documents: [id]  indexes: document of each owned kind, DocumentRecord document
UNWIND $documents AS document
CALL (document) { MATCH (n:Section {document: document}) DETACH DELETE n }
CALL (document) { MATCH (n:Measure {document: document}) DETACH DELETE n }
CALL (document) { MATCH (n:UpstreamTask {statedBy: document}) DETACH DELETE n }
CALL (document) { MATCH (n:Target {document: document}) DETACH DELETE n }
CALL (document) { MATCH (:Policy {id: document})-[r]->() DELETE r }
CALL (document) { MATCH (d:DocumentRecord {document: document}) DELETE d }
