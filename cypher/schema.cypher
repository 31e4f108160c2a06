// Constraints and indexes. Every statement may be run again.
// Generated from server/graph/model.ts by `npm run schema`.

// One node for an id, whatever its kind; and one of its kind. (A relationship’s id is unique by the way it is merged.)
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT upstream_task_id IF NOT EXISTS FOR (n:UpstreamTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_id IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (n:Industry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;

// Kept apart from the graph proper (no label Entity): the source texts, what each document says of the nodes it shares with others, how many
// documents say each thing of such a node, which marks of words many documents hold, one node about the whole, and the journal of what loads
// have changed.
CREATE CONSTRAINT source_text_id IF NOT EXISTS FOR (n:SourceText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_record_document IF NOT EXISTS FOR (n:DocumentRecord) REQUIRE n.document IS UNIQUE;
CREATE CONSTRAINT shared_record_about IF NOT EXISTS FOR (n:SharedRecord) REQUIRE n.about IS UNIQUE;
CREATE CONSTRAINT common_mark_mark IF NOT EXISTS FOR (n:CommonMark) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT graph_meta_id IF NOT EXISTS FOR (n:GraphMeta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_number IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.number IS UNIQUE;
CREATE INDEX data_version_hash IF NOT EXISTS FOR (n:DataVersion) ON (n.hash);
CREATE INDEX data_version_at IF NOT EXISTS FOR (n:DataVersion) ON (n.at);
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.number);
CREATE INDEX change_document IF NOT EXISTS FOR (n:Change) ON (n.document);
CREATE INDEX change_about IF NOT EXISTS FOR (n:Change) ON (n.about);
CREATE INDEX change_department IF NOT EXISTS FOR (n:Change) ON (n.department);

// What a document owns.
CREATE INDEX section_document IF NOT EXISTS FOR (n:Section) ON (n.document);
CREATE INDEX measure_document IF NOT EXISTS FOR (n:Measure) ON (n.document);
CREATE INDEX upstream_task_stated_by IF NOT EXISTS FOR (n:UpstreamTask) ON (n.statedBy);
CREATE INDEX target_document IF NOT EXISTS FOR (n:Target) ON (n.document);

// What questions ask by.
CREATE INDEX document_document_number IF NOT EXISTS FOR (n:Document) ON (n.documentNumber);
CREATE INDEX document_title_key IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX policy_id IF NOT EXISTS FOR (n:Policy) ON (n.id);
CREATE INDEX policy_sha256 IF NOT EXISTS FOR (n:Policy) ON (n.sha256);
CREATE INDEX policy_pipeline IF NOT EXISTS FOR (n:Policy) ON (n.pipeline);
CREATE INDEX policy_source_name IF NOT EXISTS FOR (n:Policy) ON (n.sourceName);
CREATE INDEX department_line IF NOT EXISTS FOR (n:Department) ON (n.line);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX target_to IF NOT EXISTS FOR (n:Target) ON (n.to);

// Chinese is searched by pairs of characters (analyzer cjk). An index that is there already keeps what it holds: so it is made again.
DROP INDEX known_names IF EXISTS;
CREATE FULLTEXT INDEX known_names IF NOT EXISTS FOR (n:Document|Department|Jurisdiction|Industry)
ON EACH [n.title, n.documentNumber, n.name, n.fullName, n.aliases, n.knownAs, n.lineNames, n.synonyms, n.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX words IF EXISTS;
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Measure|UpstreamTask)
ON EACH [n.heading, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX names IF EXISTS;

// Which documents hold a mark of words: a mark is a word here.
CREATE FULLTEXT INDEX marks IF NOT EXISTS FOR (n:DocumentRecord)
ON EACH [n.marks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
