// Evidence.before: the text just before and after passages, for the sentences that they are in.
// Parameters: asked [{document, spans [{start, end}]}], reach (characters on either side).
// Columns: document, start, end, before, after.
// Index: unique SourceText.id.
UNWIND $asked AS one
MATCH (t:SourceText {id: one.document})
WITH one, t.text AS text
UNWIND one.spans AS span
WITH one, text, span, CASE WHEN span.start > $reach THEN span.start - $reach ELSE 0 END AS from
RETURN one.document AS document, span.start AS start, span.end AS end,
  substring(text, from, span.start - from) AS before, substring(text, span.end, $reach) AS after
