// statistics: the number of nodes and relationships in the graph, with their statuses and alarms.
// Parameters: none.
// Columns: nodes [{kind, count}], relations [{kind, count}], statuses [{kind, status, count}], alarms [{kind, count, policies}], contentHash.
// Index: the stored counts by label and by type; a scan of the read-out relationships for their statuses.
CALL { MATCH (n:Entity) UNWIND labels(n) AS label WITH label, count(*) AS count RETURN collect({kind: label, count: count}) AS nodes }
CALL { MATCH (:Entity)-[r]->(:Entity) WITH type(r) AS kind, count(*) AS count RETURN collect({kind: kind, count: count}) AS relations }
CALL {
  MATCH (:Entity)-[r:ASSIGNED_TO|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Entity)
  WITH type(r) AS kind, coalesce(r.status, 'RESOLVED') AS status, count(*) AS count ORDER BY kind, status
  RETURN collect({kind: kind, status: status, count: count}) AS statuses
}
CALL {
  MATCH (p:Policy) UNWIND p.alarmKinds AS kind
  WITH kind, count(*) AS count, count(DISTINCT p) AS policies ORDER BY kind
  RETURN collect({kind: kind, count: count, policies: policies}) AS alarms
}
OPTIONAL MATCH (g:GraphMeta {id: 'graph'})
RETURN nodes, relations, statuses, alarms, g.contentHash AS contentHash
