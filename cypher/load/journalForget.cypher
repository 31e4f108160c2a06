// Deletes versions before a time, with their changes; the last of them stays as the oldest known version.  before  index: DataVersion at, Change number
MATCH (v:DataVersion) WHERE v.at < $before
WITH v.number AS number ORDER BY number DESC LIMIT 1
CALL (number) { MATCH (c:Change) WHERE c.number <= number WITH c LIMIT 5000 DELETE c }
CALL (number) { MATCH (v:DataVersion) WHERE v.number < number WITH v ORDER BY v.number LIMIT 5000 DELETE v }
