import type { GraphModel } from '../../graph/model.ts'

/** `cypher/load/retract.cypher`: a new node type that a document owns is removed with it. */
export function retractStatement({ nodes }: GraphModel): string {
  const owned = Object.entries(nodes).filter(([, { ownedBy }]) => ownedBy !== null && ownedBy !== 'id')
  return [
    '// Removes all that a document said: its own nodes with their relationships, the statements of the policy itself, and its part in shared nodes.',
    '// Generated from server/graph/model.ts by `npm run schema`.',
    '// document: id  columns: about — ids of the nodes that it shared  indexes: document of each owned kind',
    ...owned.map(([type, { ownedBy }]) => `CALL () { MATCH (n:${type} {${ownedBy}: $document}) DETACH DELETE n }`),
    'CALL () { MATCH (:Policy {id: $document})-[r]->() DELETE r }',
    'MATCH (c:Contribution {document: $document})',
    'WITH c, c.about AS about',
    'DELETE c',
    'RETURN about',
    '',
  ].join('\n')
}

/** The constraints and indexes in `cypher/schema.cypher` that a model needs: ids are unique, and what a document owns is found without a scan. */
export function modelSchema({ nodes }: GraphModel): readonly string[] {
  const identities = [...new Set(Object.values(nodes).map(({ identity }) => identity))]
  const owned = Object.entries(nodes).filter(([, { ownedBy }]) => ownedBy !== null && ownedBy !== 'id')
  return [
    ...identities.map((label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...owned.map(
      ([type, { ownedBy }]) => `CREATE INDEX ${snake(type)}_${snake(ownedBy ?? '')} IF NOT EXISTS FOR (n:${type}) ON (n.${ownedBy})`,
    ),
  ]
}

const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
