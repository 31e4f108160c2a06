// All nodes of the graph, in no order: streamed to recompute the content hash.  index: label scan of Entity
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
