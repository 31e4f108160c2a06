// The held texts with these ids whose bytes are others.  rows: [{id, sha256}]  columns: id, titleKey, issuedOn, text  indexes: Policy id, SourceText id
UNWIND $rows AS row
MATCH (p:Policy {id: row.id})
WHERE p.sha256 <> row.sha256
MATCH (t:SourceText {id: row.id})
RETURN p.id AS id, p.titleKey AS titleKey, p.issuedOn AS issuedOn, t.text AS text
