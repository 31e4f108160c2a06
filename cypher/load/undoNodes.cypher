// Removes nodes that corrections have made.  ids: [id]  index: Entity id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
