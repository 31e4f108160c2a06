// Makes the graph follow the notes and corrections of a folder, unless it already follows another; `takes` overrides that. A folder that was
// moved keeps its id; one that was emptied keeps its path.
// folder {id, path, host, since}, takes  columns: id, path, host, since of the folder that it follows now  index: GraphMeta id
MERGE (m:GraphMeta {id: 'notes'})
  ON CREATE SET m.folder = $folder.id, m.since = $folder.since
WITH m, $takes AND m.folder <> $folder.id AS taken, m.folder = $folder.id OR (m.path = $folder.path AND m.host = $folder.host) AS own
FOREACH (_ IN CASE WHEN own OR taken THEN [1] ELSE [] END |
  SET m.folder = $folder.id, m.path = $folder.path, m.host = $folder.host, m.since = CASE WHEN taken THEN $folder.since ELSE m.since END)
RETURN m.folder AS id, m.path AS path, m.host AS host, m.since AS since
