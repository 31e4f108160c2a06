// ReviewFinding.words: the places with policies of their own whose names a text has.
// Parameters: text.
// Columns: id, names (full, and as printed within the place that holds it), holders (ids of the places around it).
// Index: label scan of Jurisdiction.
MATCH (j:Jurisdiction)
WHERE ($text CONTAINS j.name OR $text CONTAINS j.shortName) AND EXISTS { (j)<-[:APPLIES_IN]-(:Policy) }
RETURN j.id AS id, CASE WHEN j.shortName = j.name THEN [j.name] ELSE [j.name, j.shortName] END AS names,
  COLLECT { MATCH (j)-[:WITHIN*1..6]->(holder:Jurisdiction) RETURN DISTINCT holder.id } AS holders
ORDER BY id LIMIT 200
