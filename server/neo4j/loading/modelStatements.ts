import type { GraphModel } from '../../graph/model.ts'

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

/** The constraints and indexes in `cypher/schema.cypher` that a model needs: ids are unique, and what a document owns is found without a scan. */
export function modelSchema(model: GraphModel): readonly string[] {
  const identities = [...new Set(Object.values(model.nodes).map(({ identity }) => identity))]
  return [
    ...identities.map((label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...ownedTypes(model).map(
      ([type, { ownedBy }]) => `CREATE INDEX ${snake(type)}_${snake(ownedBy ?? '')} IF NOT EXISTS FOR (n:${type}) ON (n.${ownedBy})`,
    ),
  ]
}

const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
