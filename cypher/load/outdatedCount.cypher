// How many held documents another version of the reading has read.  pipeline: this version  index: Policy pipeline
MATCH (p:Policy)
WHERE p.pipeline < $pipeline OR p.pipeline > $pipeline
RETURN count(p) AS count
