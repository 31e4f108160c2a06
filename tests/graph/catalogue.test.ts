import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../server/graph/model.ts'
import { fixtureGraphs } from './fixture.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '')
const CONSTANT = (type: string) => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()

const schema = textOf('server/graphql/schema.graphql')
const constraints = textOf('cypher/schema.cypher')
const style = `${textOf('web/drawing/style.ts')}\n${textOf('web/styles/palette.ts')}`
const words = textOf('web/i18n/model.ts')

/** Every layer that must know each type, and what it says when it does. */
const nodeLayers: Readonly<Record<string, (type: string) => boolean>> = {
  'a constraint in cypher/schema.cypher': (type) =>
    new RegExp(`\\(n:${type === 'Policy' || type === 'CitedDocument' ? 'Document' : type}\\) REQUIRE n\\.id IS UNIQUE`).test(constraints),
  'a type in the GraphQL schema': (type) => new RegExp(`^type ${type} implements`, 'm').test(schema),
  'a value of NodeKind in the GraphQL schema': (type) => enumeration('NodeKind').includes(CONSTANT(type)),
  'a row in the style of the network': (type) => new RegExp(`\\b${CONSTANT(type)}\\b`).test(style),
  'a name in both languages': (type) => (words.match(new RegExp(`\\b${CONSTANT(type)}:`, 'g')) ?? []).length >= 2,
}

const relationLayers: Readonly<Record<string, (type: string) => boolean>> = {
  'a value of RelationKind in the GraphQL schema': (type) => enumeration('RelationKind').includes(type),
  'a name in both languages': (type) => (words.match(new RegExp(`\\b${type}:`, 'g')) ?? []).length >= 2,
}

describe('the catalogue', () => {
  it.each(Object.keys(NODE_TYPES))('%s is known to every layer', (type) => {
    expect(lacking(type, nodeLayers)).toEqual([])
  })

  it.each(Object.keys(RELATIONSHIP_TYPES))('%s is known to every layer', (type) => {
    expect(lacking(type, relationLayers)).toEqual([])
  })

  it('is kept by the documents of the fixture, which use nearly all of it', () => {
    const graphs = fixtureGraphs()
    for (const { nodes, edges } of graphs) {
      const types = new Map(nodes.map((node) => [node.id, node.type]))
      for (const { type, from, to } of edges) {
        expect(RELATIONSHIP_TYPES[type].from).toContain(types.get(from))
        expect(RELATIONSHIP_TYPES[type].to).toContain(types.get(to))
      }
    }
    const used = new Set<string>(graphs.flatMap((graph) => graph.edges.map((edge) => edge.type)))
    expect(Object.keys(RELATIONSHIP_TYPES).filter((type) => !used.has(type))).toEqual(['REPEALS', 'AMENDS', 'FORWARDS', 'CITES', 'BROADER'])
  })
})

function lacking(type: string, layers: Readonly<Record<string, (type: string) => boolean>>): readonly string[] {
  return Object.entries(layers)
    .filter(([, knows]) => !knows(type))
    .map(([layer]) => layer)
}

function enumeration(name: string): readonly string[] {
  const body = new RegExp(`^enum ${name} \\{(?<body>[^}]*)\\}`, 'm').exec(schema)?.groups?.body ?? ''
  return body
    .replace(/"""[\s\S]*?"""/g, '')
    .split(/\s+/)
    .filter((word) => /^[A-Z_]+$/.test(word))
}
