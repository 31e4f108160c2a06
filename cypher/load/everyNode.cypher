// All nodes of the graph, in order: for the content hash.  index: label scan of Entity
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
