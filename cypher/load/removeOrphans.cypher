// Removes shared nodes that no document mentions any more; held documents stay.  ids: [id]
// index: Entity id, named because in a small store the planner would scan the label
UNWIND $ids AS id
MATCH (n:Entity {id: id}) USING INDEX n:Entity(id)
WHERE NOT n:Policy
DETACH DELETE n
