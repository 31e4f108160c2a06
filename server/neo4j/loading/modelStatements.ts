import type { GraphModel } from '../../graph/declaration.ts'

const ownedTypes = ({ nodes }: GraphModel) => Object.entries(nodes).filter(([, { ownedBy }]) => ownedBy !== null && ownedBy !== 'id')

/** `cypher/load/retract.cypher`: a new node type that a document owns is removed with it. */
export function retractStatement(model: GraphModel): string {
  return [
    '// Removes all that documents said: their own nodes with their relationships, and the statements of the policies themselves.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '// documents: [id]  indexes: document of each owned kind, DocumentRecord document',
    'UNWIND $documents AS document',
    ...ownedTypes(model).map(([type, { ownedBy }]) => `CALL (document) { MATCH (n:${type} {${ownedBy}: document}) DETACH DELETE n }`),
    'CALL (document) { MATCH (:Policy {id: document})-[r]->() DELETE r }',
    'CALL (document) { MATCH (d:DocumentRecord {document: document}) DELETE d }',
    '',
  ].join('\n')
}

/** `cypher/load/ownParts.cypher`: what a document owns as it is stored. */
export function ownPartsStatement(model: GraphModel): string {
  return [
    '// The nodes that a document owns, the policy among them, each with the relationships that start at it.',
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

/** `cypher/schema.cypher`: ids are unique, and what questions, retraction and search look for is found without a scan. */
export function schemaCypher(model: GraphModel): string {
  const identities = [...new Set(Object.values(model.nodes).map(({ identity }) => identity))]
  return [
    '// Constraints and indexes. Every statement may be run again.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '',
    '// One node for an id, whatever its kind; and one of its kind. (A relationship’s id is unique by the way it is merged.)',
    ...['Entity', ...identities].map((label) => constraint(label, 'id')),
    '',
    '// Kept apart from the graph proper (no label Entity): the source texts, what each document says of the nodes it shares with others, how many',
    '// documents say each thing of such a node, which marks of words many documents hold, one node about the whole, and the journal of what loads',
    '// have changed.',
    constraint('SourceText', 'id'),
    constraint('DocumentRecord', 'document'),
    constraint('SharedRecord', 'about'),
    constraint('CommonMark', 'mark'),
    constraint('GraphMeta', 'id'),
    constraint('DataVersion', 'number'),
    index('DataVersion', 'hash'),
    index('DataVersion', 'at'),
    ...['number', 'document', 'about', 'department'].map((property) => index('Change', property)),
    '',
    '// What a document owns.',
    ...ownedTypes(model).map(([type, { ownedBy }]) => index(type, ownedBy ?? '')),
    '',
    '// What questions ask by.',
    // A document is looked up by these before it is known whether its text is held.
    ...['documentNumber', 'titleKey'].map((property) => index('Document', property)),
    ...Object.entries(model.nodes).flatMap(([type, { indexes }]) => indexes.map((property) => index(type, property))),
    '',
    '// Chinese is searched by pairs of characters (analyzer cjk). An index that is there already keeps what it holds: so it is made again.',
    ...(['known_names', 'words'] as const).map((name) => fullText(name, model)),
    'DROP INDEX names IF EXISTS;',
    '',
    '// Which documents hold a mark of words: a mark is a word here.',
    'CREATE FULLTEXT INDEX marks IF NOT EXISTS FOR (n:DocumentRecord)',
    'ON EACH [n.marks]',
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};",
    '',
  ].join('\n')
}

const constraint = (label: string, property: string) =>
  `CREATE CONSTRAINT ${snake(label)}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`

/** `CREATE INDEX upstream_task_stated_by`: an index keeps the name it was first given. */
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
