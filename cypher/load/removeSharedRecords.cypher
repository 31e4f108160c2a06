// Removes the records of shared nodes that no document mentions any more.  ids: [id]  index: SharedRecord about
UNWIND $ids AS id
MATCH (s:SharedRecord {about: id})
DELETE s
