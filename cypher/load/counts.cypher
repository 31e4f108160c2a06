// How many nodes and relationships of each kind there are.  columns: kind, count
MATCH (n:Entity)
RETURN [label IN labels(n) WHERE NOT label IN ['Entity', 'Document']][0] AS kind, count(*) AS count
UNION ALL
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS kind, count(*) AS count
