// Evidence.before: the text just before and after passages, for the sentences that they are in.
// Parameters: asked [{document, spans [{start, end}]}], reach (characters on either side).
// Columns: document, start, end, before, after; or the whole text, where it holds characters of two units: offsets count units, Cypher
//   counts characters.
// Index: unique SourceText.id, Entity.id.
UNWIND $asked AS one
MATCH (t:SourceText {id: one.document}), (p:Entity {id: one.document})
WITH one, t.text AS text, coalesce(size(t.text) <> p.charCount, true) AS units
UNWIND one.spans AS span
WITH one, text, units, span, CASE WHEN span.start > $reach THEN span.start - $reach ELSE 0 END AS from
RETURN one.document AS document, span.start AS start, span.end AS end, CASE WHEN units THEN text END AS whole,
  CASE WHEN NOT units THEN substring(text, from, span.start - from) END AS before,
  CASE WHEN NOT units THEN substring(text, span.end, $reach) END AS after
