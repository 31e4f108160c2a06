// The text of passages of held documents, with level, places and date, which determine who took the words from whom.
// rows: [{document, passages: [id]}]  columns: document, level, places (ids of the place where it applies and of those around it), issuedOn, passages: [{id, type, words, start, line}]
// indexes: SourceText id, Policy id, Entity id
UNWIND $rows AS row
MATCH (t:SourceText {id: row.document}), (p:Policy {id: row.document})
WITH row, t.text AS text, p
RETURN row.document AS document, p.level AS level, p.issuedOn AS issuedOn,
       [(p)-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*0..6]->(j:Jurisdiction) | j.id] AS places,
       COLLECT {
         UNWIND row.passages AS id
         MATCH (n:Entity {id: id})
         RETURN {id: n.id, type: CASE WHEN n:Measure THEN 'Measure' ELSE 'UpstreamTask' END, words: substring(text, n.start, n.end - n.start),
                 start: n.start, line: n.line}
       } AS passages
