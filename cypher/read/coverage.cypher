// coverage: the data behind the coverage of a document: its known tasks with the measures that implement them, every hop by which something
//   is based on it, every citation of it, the policies that make these statements, and the places expected to respond.
// Parameters: document (id), limit (of tasks).
// Columns: document, tasks [{n, measures [{m, r, places [name]}]}], taskTotal, places [{n, expected}], hops [{r, s, target}] (towards the
//   document, at most six relationships away, as in trace), citations [{r, s}], policies [{p, places [id]}].
// Index: unique Entity.id, UpstreamTask by its TASK_OF, Measure.document.
MATCH (d:Entity {id: $document}) WHERE d:Document
CALL (d) {
  MATCH (d)<-[:TASK_OF]-(u:UpstreamTask)
  WITH u ORDER BY u.statedBy, u.row, u.id
  WITH collect(u) AS found
  WITH size(found) AS taskTotal, found[..$limit] AS some
  CALL (some) {
    UNWIND some AS u
    CALL (u) {
      MATCH (u)<-[r:CARRIES_OUT]-(m:Measure)
      WITH r, m ORDER BY m.document, m.ordinal
      RETURN collect({m: m, r: r, places: COLLECT { MATCH (:Policy {id: m.document})-[:APPLIES_IN]->(j:Jurisdiction) RETURN j.name ORDER BY j.name }}) AS measures
    }
    RETURN collect({n: u, measures: measures}) AS tasks
  }
  RETURN tasks, taskTotal
}
// The places where the document itself applies; empty for a national document, or if they are unknown.
CALL (d) {
  OPTIONAL MATCH (d)-[:APPLIES_IN]->(own:Jurisdiction) WHERE own.level <> 'national'
  WITH d, collect(own) AS stated
  OPTIONAL MATCH (named:Jurisdiction) WHERE size(stated) = 0 AND d.level <> 'national' AND named.name = d.place
  WITH stated, collect(named) AS named
  RETURN stated + named AS home
}
CALL (home) {
  // Every place within it with a held policy is expected to respond; a place elsewhere is listed only if it does.
  MATCH (j:Jurisdiction)<-[:APPLIES_IN]-(:Policy)
  WITH DISTINCT j, home
  WITH j, size(home) = 0 OR EXISTS { MATCH (j)-[:WITHIN*1..6]->(h:Jurisdiction) WHERE h IN home } AS expected
  ORDER BY coalesce(j.code, '~'), j.id
  RETURN collect({n: j, expected: expected}) AS places
}
CALL (d) {
  OPTIONAL MATCH (d)<-[:CARRIES_OUT|TASK_OF|IMPLEMENTS|BASED_ON*1..5]-(x:Entity)
  WITH d, collect(DISTINCT x) AS below
  UNWIND [d] + below AS t
  WITH DISTINCT t
  MATCH (s:Entity)-[r:CARRIES_OUT|TASK_OF|IMPLEMENTS|BASED_ON]->(t)
  RETURN collect({r: r, s: s, target: t.id}) AS hops
}
CALL (d) {
  MATCH (s:Entity)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d)
  WITH r, s ORDER BY r.start, r.id
  RETURN collect({r: r, s: s}) AS citations
}
CALL (d, hops, citations) {
  UNWIND [x IN hops + citations | coalesce(x.s.document, x.s.id)] AS id
  WITH DISTINCT id, d
  MATCH (p:Entity {id: id}) WHERE p:Policy AND p <> d
  WITH p ORDER BY p.id
  RETURN collect({p: p, places: COLLECT { MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction) RETURN j.id }}) AS policies
}
RETURN d AS document, tasks, taskTotal, places, hops, citations, policies
