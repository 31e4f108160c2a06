// Removes nodes that corrections created.  ids: [id]  index: Entity id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
