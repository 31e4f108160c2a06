// Removes the same-words relationships of the passages of these documents.
// documents: [id]  columns: id, type, from, to, properties (of the removed relationships)  indexes: document of Measure, statedBy of UpstreamTask
CALL () {
  UNWIND $documents AS document
  MATCH (:Measure {document: document})-[r:RESEMBLES]-()
  RETURN r
  UNION
  UNWIND $documents AS document
  MATCH (:UpstreamTask {statedBy: document})-[r:RESEMBLES]-()
  RETURN r
}
WITH r, r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
DELETE r
RETURN id, type, from, to, properties
