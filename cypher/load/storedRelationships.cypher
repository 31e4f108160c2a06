// All relationships of the graph, in no order: streamed to recompute the content hash.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
