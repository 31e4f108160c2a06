import type { GraphModel } from '../../graph/declaration.ts'

const ownedTypes = ({ nodes }: GraphModel) => Object.entries(nodes).filter(([, { ownedBy }]) => ownedBy !== null && ownedBy !== 'id')

/** Text of `cypher/load/retract.cypher`. A new node type owned by a document is thereby removed with it. */
export function retractStatement(model: GraphModel): string {
  return [
    '// Removes the content of documents: their own nodes with their relationships, and the statements of the policies themselves.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '// documents: [id]  indexes: document of each owned kind, DocumentRecord document',
    'UNWIND $documents AS document',
    ...ownedTypes(model).map(([type, { ownedBy }]) => `CALL (document) { MATCH (n:${type} {${ownedBy}: document}) DETACH DELETE n }`),
    'CALL (document) { MATCH (:Policy {id: document})-[r]->() DELETE r }',
    'CALL (document) { MATCH (d:DocumentRecord {document: document}) DELETE d }',
    '',
  ].join('\n')
}

/** Text of `cypher/load/ownParts.cypher`: the nodes that a document owns, as stored. */
export function ownPartsStatement(model: GraphModel): string {
  return [
    '// The nodes that a document owns, the policy included, each with the relationships that start at it.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '// document: id  columns: id, labels, properties, relationships [{id, type, to, properties}]  indexes: document of each owned kind',
    'CALL () {',
    [
      '  MATCH (n:Policy {id: $document}) RETURN n',
      ...ownedTypes(model).map(([type, { ownedBy }]) => `  MATCH (n:${type} {${ownedBy}: $document}) RETURN n`),
    ].join('\n  UNION ALL\n'),
    '}',
    'RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,',
    '       [(n)-[r]->(b:Entity) | {id: r.id, type: type(r), to: b.id, properties: properties(r)}] AS relationships',
    '',
  ].join('\n')
}

/** Text of `cypher/schema.cypher`: unique ids, and indexes for everything that queries, retraction and search look up. */
export function schemaCypher(model: GraphModel): string {
  const identities = [...new Set(Object.values(model.nodes).map(({ identity }) => identity))]
  return [
    '// Constraints and indexes. Every statement can be run again.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '',
    '// An id is unique over all kinds, and within its kind. (The id of a relationship is unique because of how it is merged.)',
    ...['Entity', ...identities].map((label) => constraint(label, 'id')),
    '',
    '// Kept outside the graph proper (no label Entity): source texts, what each document says of shared nodes, how many',
    '// documents say it, which word marks are common, which full department names documents print, one node',
    '// for the whole store, and the journal of changes.',
    constraint('SourceText', 'id'),
    constraint('DocumentRecord', 'document'),
    constraint('SharedRecord', 'about'),
    constraint('CommonMark', 'mark'),
    constraint('PrintedName', 'id'),
    index('PrintedName', 'key'),
    index('DocumentRecord', 'unsettled'),
    constraint('GraphMeta', 'id'),
    constraint('DataVersion', 'number'),
    index('DataVersion', 'hash'),
    index('DataVersion', 'at'),
    ...['number', 'document', 'about', 'department'].map((property) => index('Change', property)),
    '',
    '// Nodes that a document owns.',
    ...ownedTypes(model).map(([type, { ownedBy }]) => index(type, ownedBy ?? '')),
    '',
    '// Properties that queries look up.',
    // Documents are looked up by these before it is known whether their text is held.
    ...['documentNumber', 'titleKey'].map((property) => index('Document', property)),
    ...Object.entries(model.nodes).flatMap(([type, { indexes }]) => indexes.map((property) => index(type, property))),
    '',
    '// Chinese is indexed by character pairs (analyzer cjk). An existing index keeps its contents, so it is created again.',
    ...(['known_names', 'words'] as const).map((name) => fullText(name, model)),
    'DROP INDEX names IF EXISTS;',
    '',
    '// Documents by word mark: here each mark is an index term.',
    'CREATE FULLTEXT INDEX marks IF NOT EXISTS FOR (n:DocumentRecord)',
    'ON EACH [n.marks]',
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};",
    '',
    '// Documents by the start of an abbreviated department name: here place, time and first character form one index term.',
    'CREATE FULLTEXT INDEX short_names IF NOT EXISTS FOR (n:DocumentRecord)',
    'ON EACH [n.asksUnder]',
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};",
    '',
  ].join('\n')
}

const constraint = (label: string, property: string) =>
  `CREATE CONSTRAINT ${snake(label)}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`

/** Name of an index, `upstream_task_stated_by`: an index keeps its first name. */
const index = (label: string, property: string) =>
  `CREATE INDEX ${snake(label)}_${snake(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property});`

function fullText(name: 'known_names' | 'words', { nodes }: GraphModel): string {
  const searched = Object.entries(nodes).filter(([, { search }]) => search?.in === name)
  const labels = [...new Set(searched.map(([type, { identity }]) => (identity === 'Document' ? identity : type)))]
  const properties = [...new Set(searched.flatMap(([, { search }]) => search?.properties ?? []))]
  return [
    `DROP INDEX ${name} IF EXISTS;`,
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join('|')})`,
    `ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]`,
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};",
  ].join('\n')
}

const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
