// changes: the changes made by loads, from the journal, newest first.
// Parameters: since (number of a version); from (a moment or day, or null); kinds, reasons (null for all);
//   document (or null): what it changed, and who came to cite or repeal it; tasks (or null): {documents, measures, departments, gone}: the documents
//   that were added or repealed, changes of these tasks, and tasks that the departments `gone` lost; first, after {key} (or null): the window.
// Columns: total, remaining, row {key, change, hash}; one record without a row where the page is empty.
// Index: Change.number, document, about and department; unique DataVersion.number.
CALL () {
  WITH 1 AS one WHERE $document IS NULL AND $tasks IS NULL
  MATCH (c:Change) WHERE c.number > $since
  RETURN c, c.kind AS kind
  UNION
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (c:Change {document: $document}) WHERE c.number > $since
  RETURN c, c.kind AS kind
  UNION
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (c:Change {about: $document}) WHERE c.number > $since
  RETURN c, c.kind AS kind
  UNION
  // All statements of an added document are new, including its citation of this document.
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (:Document {id: $document})<-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]-(from)
  WITH DISTINCT coalesce(from.document, from.id) AS citer
  MATCH (c:Change {document: citer})
  WHERE c.number > $since AND c.kind = 'DOCUMENT_ADDED' AND citer <> $document
    AND NOT EXISTS { MATCH (k:Change {about: $document}) WHERE k.document = citer AND k.number >= c.number }
  RETURN c, 'CITER_ADDED' AS kind
  UNION
  UNWIND $tasks.documents AS document
  MATCH (c:Change {document: document})
  WHERE c.number > $since AND (c.kind = 'DOCUMENT_ADDED'
    OR c.kind = 'DEADLINE_CHANGED' AND c.measure IN $tasks.measures
    OR c.kind IN ['TASK_ADDED', 'ROLE_CHANGED'] AND c.measure IN $tasks.measures AND c.department IN $tasks.departments)
  RETURN c, c.kind AS kind
  UNION
  UNWIND $tasks.documents AS document
  MATCH (c:Change {about: document}) WHERE c.number > $since AND c.kind = 'REPEALED'
  RETURN c, c.kind AS kind
  UNION
  UNWIND $tasks.gone AS department
  MATCH (c:Change {department: department}) WHERE c.number > $since AND c.kind = 'TASK_REMOVED'
  RETURN c, c.kind AS kind
}
WITH c, kind, c.number * 1000000 - c.ordinal AS key
WHERE ($from IS NULL OR c.at >= $from) AND ($reasons IS NULL OR c.reason IN $reasons) AND ($kinds IS NULL OR kind IN $kinds)
ORDER BY key DESC
WITH collect({key: key, c: c, kind: kind}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.key < $after.key] AS rest
WITH total, size(rest) AS remaining, rest[..$first] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS x
WITH total, remaining, x, x.c AS c
RETURN total, remaining, CASE WHEN x IS NOT NULL THEN {key: x.key, change: c {.*, kind: x.kind},
  hash: COLLECT { MATCH (v:DataVersion {number: c.number}) RETURN v.hash }[0]} END AS row
