// FacetValue.name: the departments, places and industries that lists are counted by, and what holds each of them.
// Parameters: beyond (id), most (how many rows).
// Columns: n, within (ids: the place of a department, the place around a place, the broader industries), knownAs, pinyin (of a department).
// Index: label scans of Department, Jurisdiction and Industry.
MATCH (n:Department|Jurisdiction|Industry) WHERE n.id > $beyond
WITH n ORDER BY n.id LIMIT $most
RETURN n, COLLECT { MATCH (n)-[:SERVES|WITHIN|BROADER]->(o:Entity) RETURN o.id ORDER BY o.id } AS within, n.knownAs AS knownAs, n.pinyin AS pinyin
ORDER BY n.id
