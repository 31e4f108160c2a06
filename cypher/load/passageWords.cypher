// The text of passages of held documents, with level and date, which determine who took the words from whom.
// rows: [{document, passages: [id]}]  columns: document, level, issuedOn, passages: [{id, type, words, start, line}]
// indexes: SourceText id, Policy id, Entity id
UNWIND $rows AS row
MATCH (t:SourceText {id: row.document}), (p:Policy {id: row.document})
WITH row, t.text AS text, p
RETURN row.document AS document, p.level AS level, p.issuedOn AS issuedOn,
       COLLECT {
         UNWIND row.passages AS id
         MATCH (n:Entity {id: id})
         RETURN {id: n.id, type: CASE WHEN n:Measure THEN 'Measure' ELSE 'UpstreamTask' END, words: substring(text, n.start, n.end - n.start),
                 start: n.start, line: n.line}
       } AS passages
