// Task.noteKeys: every naming of a department in the policies that notes are about, with the words by which notes find it again.
// Parameters: documents (ids of policies, of today or former).
// Columns: document, formerIds, id (of the measure), measure (its words), quote; a row a naming.
// Index: label scan of Policy; Measure.document.
MATCH (p:Policy)
WHERE p.id IN $documents OR any(id IN coalesce(p.formerIds, []) WHERE id IN $documents)
MATCH (m:Measure {document: p.id})-[a:ASSIGNED_TO]->(:Department)
RETURN p.id AS document, coalesce(p.formerIds, []) AS formerIds, m.id AS id, m.text AS measure, coalesce(a.quote, '') AS quote
