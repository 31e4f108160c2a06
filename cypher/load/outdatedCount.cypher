// The number of held documents that were read by another pipeline version.  pipeline: this version  index: Policy pipeline
MATCH (p:Policy)
WHERE p.pipeline < $pipeline OR p.pipeline > $pipeline
RETURN count(p) AS count
