// Adds a version with its changes to the journal.  number, hash, at, rows: [{ordinal, kind, reason, document, title, …}]
CREATE (:DataVersion {number: $number, hash: $hash, at: $at})
WITH 1 AS one
UNWIND $rows AS row
CREATE (c:Change)
SET c = row, c.number = $number, c.at = $at
