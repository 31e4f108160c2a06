// ReviewFinding.source: the measures of policies of these places whose texts have a name of their place.
// Parameters: places [{id, names}], limit (of measures).
// Columns: measure, text, title (of its policy), names (of the place).
// Index: unique Entity.id, Measure.document.
UNWIND $places AS place
MATCH (:Jurisdiction {id: place.id})<-[:APPLIES_IN]-(p:Policy)
MATCH (m:Measure {document: p.id})
WHERE any(name IN place.names WHERE m.text CONTAINS name)
WITH place, p, m ORDER BY m.id LIMIT $limit
RETURN m.id AS measure, m.text AS text, coalesce(p.title, p.documentNumber, p.id) AS title, place.names AS names
