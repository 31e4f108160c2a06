// Writes source texts into an empty store.  rows: [{id, text, layout}]
UNWIND $rows AS row
CREATE (t:SourceText {id: row.id, text: row.text, layout: row.layout})
