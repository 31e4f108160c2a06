import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARTS } from '../../server/graph/build.ts'
import type { GraphModel } from '../../server/graph/declaration.ts'
import { MODEL } from '../../server/graph/model.ts'
import { kindStyles, pageModel } from '../../server/graph/pageModel.ts'
import { fixtureGraphs } from './fixture.ts'
import { lackingIn } from './lacking.ts'
import { WIDENED } from './widened.ts'

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The files that put nodes and relationships into the graph of a document, by name. */
const PART_FILES = readdirSync('server/graph/parts').map((name) => [name, textOf(`server/graph/parts/${name}`)] as const)
const putIntoGraph = PART_FILES.map(([, text]) => text).join('\n')

describe('the catalogue', () => {
  it('is wholly declared', () => {
    expect(lackingIn(MODEL)).toEqual([])
    expect(lackingIn(WIDENED)).toEqual([])
  })

  it('is put into the graph: each type and relationship by a file of server/graph/parts', () => {
    const types = Object.keys(MODEL.nodes).filter((type) => !putIntoGraph.includes(`draft.node('${type}'`))
    // same words are found when the other documents are known: server/wording
    const relationships = Object.keys(MODEL.relationships).filter((name) => name !== 'RESEMBLES' && !putIntoGraph.includes(`'${name}'`))
    expect([...types, ...relationships]).toEqual([])
  })

  it.each(PART_FILES)('has the part of %s in PARTS of server/graph/build.ts', (_, text) => {
    expect(PARTS.filter(({ name }) => text.includes(`export function ${name}(`))).not.toEqual([])
  })

  it('is known to the page as it is made', () => {
    expect(textOf('web/model/generated/model.ts')).toBe(pageModel(MODEL))
    expect(textOf('web/model/generated/kinds.css')).toBe(kindStyles(MODEL))
  })

  it('is kept by the documents of the fixture, which use nearly all of it', () => {
    const graphs = fixtureGraphs()
    for (const { nodes, edges } of graphs) {
      const types = new Map(nodes.map((node) => [node.id, node.type]))
      for (const { type, from, to } of edges) {
        expect(MODEL.relationships[type].from).toContain(types.get(from))
        expect(MODEL.relationships[type].to).toContain(types.get(to))
      }
    }
    const used = new Set<string>(graphs.flatMap((graph) => graph.edges.map((edge) => edge.type)))
    expect(used.size).toBeGreaterThanOrEqual(14)
  })
})

describe('a type that is half declared', () => {
  const { ExampleSubsidy } = WIDENED.nodes
  const { EXAMPLE_PROMISES } = WIDENED.relationships
  const withSubsidy = (changed: object): GraphModel => ({
    ...WIDENED,
    nodes: { ...WIDENED.nodes, ExampleSubsidy: { ...ExampleSubsidy, ...changed } },
  })
  const withPromises = (changed: object): GraphModel => ({
    ...WIDENED,
    relationships: { ...WIDENED.relationships, EXAMPLE_PROMISES: { ...EXAMPLE_PROMISES, ...changed } },
  })

  it.each<[string, GraphModel, string]>([
    ['a kind that another type has', withSubsidy({ kind: 'TARGET' }), 'ExampleSubsidy: a kind of its own (TARGET is that of Target)'],
    [
      'a kind that its type does not spell',
      withSubsidy({ kind: 'BOUNTY' }),
      'ExampleSubsidy: a kind spelled as the type (EXAMPLE_SUBSIDY)',
    ],
    ['no word in Chinese', withSubsidy({ words: { zh: '', en: 'Subsidy' } }), 'ExampleSubsidy: a name in both languages'],
    ['the look of another', withSubsidy({ look: MODEL.nodes.Target.look }), 'ExampleSubsidy: a look of its own (Target has the same)'],
    [
      'a searched property that it does not have',
      withSubsidy({ search: { in: 'words', properties: ['note'], weight: 1 } }),
      'ExampleSubsidy: a searched property among its fields',
    ],
    ['no owner among its fields', withSubsidy({ fields: {} }), 'ExampleSubsidy: the field document that names its owner'],
    [
      'no relationship that leads to it',
      { ...WIDENED, relationships: MODEL.relationships },
      'ExampleSubsidy: a relationship that starts or ends at it',
    ],
    ['an end that is no type', withPromises({ to: ['Bounty'] }), 'EXAMPLE_PROMISES: an end that is a node type (Bounty is none)'],
    ['no name at its end', withPromises({ wordsIn: { zh: '', en: '' } }), 'EXAMPLE_PROMISES: a name in both languages, at both ends'],
  ])('with %s is named', (_, model, missing) => {
    expect(lackingIn(model)).toContain(missing)
  })
})
