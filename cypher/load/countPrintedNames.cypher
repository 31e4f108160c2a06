// Counts the documents that print a full name of a department.  rows: [{id, key, full, short, change}]  index: PrintedName id
UNWIND $rows AS row
MERGE (n:PrintedName {id: row.id})
SET n.key = row.key, n.full = row.full, n.short = row.short, n.documents = coalesce(n.documents, 0) + row.change
