// Removes shared nodes that no document mentions any more; held documents stay.  ids: [id]  index: Entity id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Policy
DETACH DELETE n
