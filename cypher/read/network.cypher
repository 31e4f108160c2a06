// network: with whom a body works: the bodies named in the same measures, and who leads.
// Parameters: id (of the body), limit.
// Columns: department, measures (that name it), rows [{n, together, leads (the other leads), ledBy (this one leads), documents}], total.
// Index: unique Entity.id.
MATCH (d:Entity {id: $id}) WHERE d:Department
CALL (d) { MATCH (d)<-[:ASSIGNED_TO]-(m:Measure) RETURN count(DISTINCT m) AS measures }
CALL (d) {
  MATCH (d)<-[mine:ASSIGNED_TO]-(m:Measure)-[theirs:ASSIGNED_TO]->(n:Department) WHERE n <> d
  WITH n, count(DISTINCT m) AS together,
    count(DISTINCT CASE WHEN theirs.role = 'lead' THEN m END) AS leads,
    count(DISTINCT CASE WHEN mine.role = 'lead' THEN m END) AS ledBy,
    count(DISTINCT m.document) AS documents
  ORDER BY together DESC, n.id
  RETURN collect({n: n, together: together, leads: leads, ledBy: ledBy, documents: documents}) AS partners
}
RETURN d AS department, measures, size(partners) AS total, partners[..$limit] AS rows
