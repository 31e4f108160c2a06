// How often each thing is said of shared nodes, and the digest of what was written for them.
// rows: [{about, said, digest}]  index: SharedRecord about
UNWIND $rows AS row
MERGE (s:SharedRecord {about: row.about})
SET s = row
