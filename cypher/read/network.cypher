// network: the departments named in the same measures as a department or its function line, and who leads.
// Parameters: id (of the department), line (true: all departments of its line together), documents (ids of policies, or null: all), limit.
// Columns: department, departments (number of departments taken together), measures (that name them), policies [{p, measures}] (not limited
//   by documents), rows [{n, together, leads (the other leads), ledBy (this one leads), bothLead, bothAnswer, documents}], total.
// Index: unique Entity.id, Department.line, unique Policy.id.
MATCH (d:Entity {id: $id}) WHERE d:Department
WITH d, CASE WHEN $line AND d.line IS NOT NULL THEN COLLECT { MATCH (each:Department {line: d.line}) RETURN each } ELSE [d] END AS own
CALL (own) {
  UNWIND own AS one
  MATCH (one)<-[a:ASSIGNED_TO]-(m:Measure)
  WITH m, min(CASE a.role WHEN 'lead' THEN 1 WHEN 'support' THEN 3 WHEN 'guide' THEN 3 ELSE 2 END) AS mine
  RETURN collect({m: m, mine: mine}) AS found
}
CALL (found) {
  UNWIND found AS each
  WITH each.m.document AS id, count(*) AS measures
  MATCH (p:Policy {id: id})
  WITH p, measures ORDER BY measures DESC, id
  RETURN collect({p: p, measures: measures}) AS policies
}
WITH d, own, policies, [each IN found WHERE $documents IS NULL OR each.m.document IN $documents] AS asked
CALL (own, asked) {
  UNWIND asked AS each
  WITH each.m AS m, each.mine AS mine
  MATCH (m)-[b:ASSIGNED_TO]->(n:Department) WHERE NOT n IN own
  WITH n, m, mine, min(CASE b.role WHEN 'lead' THEN 1 WHEN 'support' THEN 3 WHEN 'guide' THEN 3 ELSE 2 END) AS theirs
  WITH n, count(*) AS together,
    count(CASE WHEN theirs = 1 THEN 1 END) AS leads,
    count(CASE WHEN mine = 1 THEN 1 END) AS ledBy,
    count(CASE WHEN mine = 1 AND theirs = 1 THEN 1 END) AS bothLead,
    count(CASE WHEN mine = 2 AND theirs = 2 THEN 1 END) AS bothAnswer,
    count(DISTINCT m.document) AS documents
  ORDER BY together DESC, n.id
  RETURN collect({n: n, together: together, leads: leads, ledBy: ledBy, bothLead: bothLead, bothAnswer: bothAnswer, documents: documents}) AS partners
}
RETURN d AS department, size(own) AS departments, size(asked) AS measures, policies, size(partners) AS total, partners[..$limit] AS rows
