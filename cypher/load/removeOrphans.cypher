// Removes shared nodes that no document speaks of any more; a document whose text is held stays.  ids: [id]  index: Entity id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Policy
DETACH DELETE n
