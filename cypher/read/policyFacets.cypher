// policyFacets: the values by which policies are counted.
// Parameters: none.
// Columns: n, places, issuers, industries (ids), relations (how the policy or one of its measures refers to documents); one row per policy.
// Index: label scan of Policy; Measure.document.
MATCH (n:Policy)
RETURN n,
  COLLECT { MATCH (n)-[:APPLIES_IN]->(j:Jurisdiction) RETURN DISTINCT j.id } AS places,
  COLLECT { MATCH (n)-[:ISSUED_BY]->(d:Department) RETURN DISTINCT d.id } AS issuers,
  COLLECT { MATCH (n)-[:CONCERNS]->(i:Industry) RETURN DISTINCT i.id } AS industries,
  COLLECT {
    MATCH (n)-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) RETURN type(r) AS relation
    UNION
    MATCH (:Measure {document: n.id})-[r:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(:Document) RETURN type(r) AS relation
  } AS relations
ORDER BY n.id
