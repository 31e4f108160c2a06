// Forgets shared nodes that no document speaks of any more.  ids: [id]  index: SharedRecord about
UNWIND $ids AS id
MATCH (s:SharedRecord {about: id})
DELETE s
