// DataChangeConnection.version: which versions of the data the journal knows.
// Parameters: version (a content hash, or null).
// Columns: current, oldest {hash, at} (at is null where the journal knows of no load), since (number of the version asked for, of the oldest where
//   none is; null where it is not known).
// Index: unique GraphMeta.id, DataVersion.number, DataVersion.hash.
OPTIONAL MATCH (g:GraphMeta {id: 'graph'})
WITH g.contentHash AS current, coalesce(g.loads, 0) AS load,
  COLLECT { MATCH (v:DataVersion) WHERE v.number >= 0 RETURN v.hash ORDER BY v.number DESC LIMIT 1 }[0] AS last,
  COLLECT { MATCH (v:DataVersion) WHERE v.number >= 0 RETURN v ORDER BY v.number LIMIT 1 }[0] AS first,
  COLLECT { MATCH (v:DataVersion {hash: $version}) RETURN v.number ORDER BY v.number DESC LIMIT 1 }[0] AS asked
// Where something else has written since, the journal does not know how the data came to be what they are.
WITH current, load, first, asked, coalesce(last = current, false) AS holds
RETURN current, CASE WHEN holds THEN first {.hash, .at} ELSE {hash: current, at: null} END AS oldest,
  CASE WHEN NOT holds THEN CASE WHEN $version IS NULL OR $version = current THEN load END
       WHEN $version IS NULL THEN first.number
       ELSE asked END AS since
