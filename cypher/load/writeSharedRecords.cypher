// Writes how often each statement is made about shared nodes, and the digest of the written result.
// rows: [{about, said, digest}]  index: SharedRecord about
UNWIND $rows AS row
MERGE (s:SharedRecord {about: row.about})
SET s = row
