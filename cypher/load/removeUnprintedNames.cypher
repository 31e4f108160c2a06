// Removes full names that no document prints any more.  ids  index: PrintedName id
UNWIND $ids AS id
MATCH (n:PrintedName {id: id})
WHERE n.documents <= 0
DELETE n
