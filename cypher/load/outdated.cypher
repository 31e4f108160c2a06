// Held documents that were read by another pipeline version, ordered by id.  pipeline: this version, after: id, first  index: Policy pipeline
MATCH (p:Policy)
WHERE (p.pipeline < $pipeline OR p.pipeline > $pipeline) AND p.id > $after
RETURN p.id AS id
ORDER BY id
LIMIT $first
