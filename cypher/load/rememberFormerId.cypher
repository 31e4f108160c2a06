// Stores the former id of a document that is now held under another id.
// rows: [{id: the old one, document: the new one}]  index: Document id
UNWIND $rows AS row
MATCH (old:Policy {id: row.id})
MATCH (new:Policy {id: row.document})
SET new.formerIds = [former IN new.formerIds WHERE former <> old.id] + old.formerIds + old.id,
    new.replacedSha256s = [digest IN new.replacedSha256s + old.replacedSha256s + old.sha256 WHERE digest <> new.sha256]
