// CoverageRow.document: the documents that others refer to, held or not, and where each of them holds.
// Parameters: none.
// Columns: n, places (ids of the places in which the document itself holds, the whole country apart); a row a document.
// Index: label scan of Document.
MATCH (n:Document)
WHERE EXISTS { (n)<-[:TASK_OF]-() } OR EXISTS { (n)<-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-() }
RETURN n, COLLECT { MATCH (n)-[:APPLIES_IN]->(j:Jurisdiction) WHERE j.level <> 'national' RETURN j.id } AS places
ORDER BY n.id
