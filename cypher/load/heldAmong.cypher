// The documents among these whose text is held.  ids: [id]  columns: id  index: Policy id
UNWIND $ids AS id
MATCH (p:Policy {id: id})
RETURN p.id AS id
