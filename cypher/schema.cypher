// Constraints and indexes. Every statement can be run again.
// Generated from server/graph/model.ts by `npm run schema`.

// An id is unique over all kinds, and within its kind. (The id of a relationship is unique because of how it is merged.)
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT upstream_task_id IF NOT EXISTS FOR (n:UpstreamTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_id IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (n:Industry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;

// Kept outside the graph proper (no label Entity): source texts, what each document says of shared nodes, how many
// documents say it, which word marks are common, which full department names documents print, one node
// for the whole store, and the journal of changes.
CREATE CONSTRAINT source_text_id IF NOT EXISTS FOR (n:SourceText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_record_document IF NOT EXISTS FOR (n:DocumentRecord) REQUIRE n.document IS UNIQUE;
CREATE CONSTRAINT shared_record_about IF NOT EXISTS FOR (n:SharedRecord) REQUIRE n.about IS UNIQUE;
CREATE CONSTRAINT common_mark_mark IF NOT EXISTS FOR (n:CommonMark) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT printed_name_id IF NOT EXISTS FOR (n:PrintedName) REQUIRE n.id IS UNIQUE;
CREATE INDEX printed_name_key IF NOT EXISTS FOR (n:PrintedName) ON (n.key);
CREATE INDEX document_record_unsettled IF NOT EXISTS FOR (n:DocumentRecord) ON (n.unsettled);
CREATE CONSTRAINT graph_meta_id IF NOT EXISTS FOR (n:GraphMeta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_number IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.number IS UNIQUE;
CREATE INDEX data_version_hash IF NOT EXISTS FOR (n:DataVersion) ON (n.hash);
CREATE INDEX data_version_at IF NOT EXISTS FOR (n:DataVersion) ON (n.at);
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.number);
CREATE INDEX change_document IF NOT EXISTS FOR (n:Change) ON (n.document);
CREATE INDEX change_about IF NOT EXISTS FOR (n:Change) ON (n.about);
CREATE INDEX change_department IF NOT EXISTS FOR (n:Change) ON (n.department);

// Nodes that a document owns.
CREATE INDEX section_document IF NOT EXISTS FOR (n:Section) ON (n.document);
CREATE INDEX measure_document IF NOT EXISTS FOR (n:Measure) ON (n.document);
CREATE INDEX upstream_task_stated_by IF NOT EXISTS FOR (n:UpstreamTask) ON (n.statedBy);
CREATE INDEX target_document IF NOT EXISTS FOR (n:Target) ON (n.document);

// Properties that queries look up.
CREATE INDEX document_document_number IF NOT EXISTS FOR (n:Document) ON (n.documentNumber);
CREATE INDEX document_title_key IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX policy_id IF NOT EXISTS FOR (n:Policy) ON (n.id);
CREATE INDEX policy_sha256 IF NOT EXISTS FOR (n:Policy) ON (n.sha256);
CREATE INDEX policy_pipeline IF NOT EXISTS FOR (n:Policy) ON (n.pipeline);
CREATE INDEX policy_source_name IF NOT EXISTS FOR (n:Policy) ON (n.sourceName);
CREATE INDEX department_line IF NOT EXISTS FOR (n:Department) ON (n.line);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX target_to IF NOT EXISTS FOR (n:Target) ON (n.to);

// Chinese is indexed by character pairs (analyzer cjk). An existing index keeps its contents, so it is created again.
DROP INDEX known_names IF EXISTS;
CREATE FULLTEXT INDEX known_names IF NOT EXISTS FOR (n:Document|Department|Jurisdiction|Industry)
ON EACH [n.title, n.documentNumber, n.name, n.fullName, n.aliases, n.knownAs, n.lineNames, n.synonyms, n.englishNames, n.translations, n.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX words IF EXISTS;
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Measure|UpstreamTask)
ON EACH [n.heading, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX names IF EXISTS;

// Documents by word mark: here each mark is an index term.
CREATE FULLTEXT INDEX marks IF NOT EXISTS FOR (n:DocumentRecord)
ON EACH [n.marks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Documents by the start of an abbreviated department name: here place, time and first character form one index term.
CREATE FULLTEXT INDEX short_names IF NOT EXISTS FOR (n:DocumentRecord)
ON EACH [n.asksUnder]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
