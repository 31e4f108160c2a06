// coverage: who carries out a document: its known tasks with the measures that carry them out, and every place with its policies that refer to it.
// Parameters: document (id), limit (of tasks and of places).
// Columns: document, tasks [{n, measures [{m, r, places [name]}]}], taskTotal, places [{n, policies [{p, citations [{r, from}], measures, tasks}]}], placeTotal.
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
// Where the document itself holds; nothing for a national one, or where it is not known.
CALL (d) {
  OPTIONAL MATCH (d)-[:APPLIES_IN]->(own:Jurisdiction) WHERE own.level <> 'national'
  WITH d, collect(own) AS stated
  OPTIONAL MATCH (named:Jurisdiction) WHERE size(stated) = 0 AND d.level <> 'national' AND named.name = d.place
  WITH stated, collect(named) AS named
  RETURN stated + named AS home
}
CALL (d, home) {
  // Every place within it for which some policy is held is a row, also where none of its policies refers to the document; a place
  // elsewhere only where one does.
  MATCH (j:Jurisdiction)<-[:APPLIES_IN]-(:Policy)
  WITH DISTINCT j, d, home, size(home) = 0 OR EXISTS { MATCH (j)-[:WITHIN*1..6]->(h:Jurisdiction) WHERE h IN home } AS expected
  CALL (j, d) {
    MATCH (j)<-[:APPLIES_IN]-(p:Policy) WHERE p <> d
    WITH p, d,
      COLLECT { MATCH (p)-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d) WITH r ORDER BY r.start RETURN {r: r, from: p.id} } +
      COLLECT { MATCH (m:Measure {document: p.id})-[r:IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d) WITH r, m ORDER BY r.start RETURN {r: r, from: m.id} } AS citations,
      COUNT { MATCH (m:Measure {document: p.id})-[:CARRIES_OUT]->(:UpstreamTask)-[:TASK_OF]->(d) RETURN DISTINCT m } AS measures,
      COUNT { MATCH (:Measure {document: p.id})-[:CARRIES_OUT]->(u:UpstreamTask)-[:TASK_OF]->(d) RETURN DISTINCT u } AS tasks
    WHERE size(citations) > 0 OR tasks > 0
    WITH p, citations, measures, tasks ORDER BY tasks DESC, size(citations) DESC, p.id
    RETURN collect({p: p, citations: citations, measures: measures, tasks: tasks}) AS policies
  }
  WITH j, policies, expected WHERE expected OR size(policies) > 0
  WITH j, policies ORDER BY size(policies) = 0, reduce(sum = 0, x IN policies | sum + x.tasks) DESC, size(policies) DESC, coalesce(j.code, '~'), j.id
  WITH collect({n: j, policies: policies}) AS found
  RETURN size(found) AS placeTotal, found[..$limit] AS places
}
RETURN d AS document, tasks, taskTotal, places, placeTotal
