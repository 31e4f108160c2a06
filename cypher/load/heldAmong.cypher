// Which of these documents have their text held.  ids: [id]  columns: id  index: Policy id
UNWIND $ids AS id
MATCH (p:Policy {id: id})
RETURN p.id AS id
