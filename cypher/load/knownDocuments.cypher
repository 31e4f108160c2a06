// All documents, held or cited, so that a citation by title and one by number meet.  index: label scan of Document
MATCH (d:Document)
RETURN d.id AS id, d:Policy AS held, d.title AS title, d.documentNumber AS number, coalesce(d.titleKey, '') AS titleKey, d.place AS place
ORDER BY id
