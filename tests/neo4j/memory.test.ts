import { type DocumentNode, type ExecutionResult, execute } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../server/graphql/context.ts'
import { schema } from '../../server/graphql/schema.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { readQuestions } from '../../server/neo4j/store/questions.ts'
import { createSession, type Session } from '../../server/neo4j/store/session.ts'
import { createStore, type Store, storeOn } from '../../server/neo4j/store.ts'
import { contentHashOf } from '../../server/site/siteGraph.ts'
import { FindNodes, HeldPolicyNames, NameNodes, StateOfDocument } from '../../web/domain/operations.ts'
import { SameWordsOf } from '../../web/domain/sameWordsOf.ts'
import { HeldDocuments, PolicyFacets } from '../../web/views/documents/operations.ts'
import { UNFOLD } from '../../web/views/explorer/operations.ts'
import { LAYER_OF, NEIGHBOURHOOD, OVERVIEW, RESEMBLANCES } from '../../web/views/explorer/queries.ts'
import { ListedMeasures, MeasureFacets } from '../../web/views/measures/operations.ts'
import { FactsOfNode, MeasuresOfIndustry } from '../../web/views/node/operations.ts'
import { ReadDocument } from '../../web/views/reader/operations.ts'
import { MeasuresOfPolicy, TraceFrom } from '../../web/views/trace/operations.ts'
import { contentHash, describeWithDatabase } from './database.ts'
import { publishedGraph } from './publishedGraph.ts'
import { seedGraphs } from './seeds.ts'

type Question = readonly [operation: DocumentNode, variables: Readonly<Record<string, unknown>>]

const AS_OF = '2026-07-31'
/** Number of nodes of each type that are queried. */
const OF_EACH = 4

interface Named {
  readonly properties: { readonly id: string }
}

/** What the pages of a site ask of single nodes. */
const ofNode = (id: string, at: number): readonly Question[] => [
  [FactsOfNode, { id }],
  [StateOfDocument, { id, asOf: AS_OF }],
  [SameWordsOf, { id, first: 10 }],
  [NEIGHBOURHOOD, { ids: [id], kinds: at % 2 === 0 ? null : ['DEPARTMENT', 'MEASURE'], limit: 5 + 10 * at, drawn: [] }],
  [
    TraceFrom,
    {
      id,
      direction: 'UP',
      maxHops: 1 + (at % 6),
      relations: at % 3 === 0 ? ['IMPLEMENTS', 'HAS_MEASURE'] : null,
      otherParts: at % 2 === 0,
    },
  ],
  [TraceFrom, { id, direction: 'DOWN', maxHops: 6, relations: null, otherParts: false }],
]

const ofPolicy = (id: string): readonly Question[] => [
  [ReadDocument, { id }],
  [MeasuresOfPolicy, { policy: id }],
]

const MEASURE_FILTERS = [
  {},
  { text: '企业' },
  { place: ['place:120000'], year: [2020, 2022] },
  { assignment: { line: ['finance'], role: ['LEAD', 'RESPONSIBLE'] } },
  { level: ['DISTRICT'], dueFrom: '2020-01-01' },
  { state: { asOf: AS_OF, in: ['UNKNOWN'] }, relation: ['CITES', 'BASED_ON'] },
  { industry: ['ind:C'], hasTarget: true },
]
const MEASURE_ORDERS = ['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'NEXT_DUE_ASC', 'NEXT_DUE_DESC', 'PLACE_ASC', 'PLACE_DESC', 'DOCUMENT_DESC']
const POLICY_FILTERS = [{}, { text: '企业' }, { place: ['place:120000'] }, { line: ['finance'] }, { or: [{ title: { contains: '措施' } }] }]
const POLICY_ORDERS = ['ISSUED_ON_DESC', 'TITLE_ASC', 'DOCUMENT_NUMBER_DESC', 'PLACE_ASC', 'MEASURE_COUNT_DESC']

const LISTS: readonly Question[] = [
  ...MEASURE_FILTERS.flatMap((where, at): readonly Question[] => [
    [ListedMeasures, { where, orderBy: MEASURE_ORDERS[at], asOf: AS_OF, first: 40, industries: true, citations: true, corrections: true }],
    [MeasureFacets, { where, asOf: AS_OF, values: 12, corrections: true }],
  ]),
  ...POLICY_FILTERS.flatMap((where, at): readonly Question[] => [
    [HeldDocuments, { where, orderBy: POLICY_ORDERS[at], asOf: AS_OF, first: 3, industries: true }],
    [HeldPolicyNames, { where, first: 2 }],
    [PolicyFacets, { where, asOf: AS_OF, values: 12 }],
  ]),
]

const DRAWINGS: readonly Question[] = [
  [OVERVIEW, { limit: 300, kinds: null }],
  [OVERVIEW, { limit: 40, kinds: null }],
  [OVERVIEW, { limit: 8000, kinds: ['POLICY', 'CITED_DOCUMENT'] }],
  [LAYER_OF, { kind: 'DEPARTMENT', first: 60, drawn: ['place:410702', 'place:120116'] }],
  [LAYER_OF, { kind: 'JURISDICTION', first: 5, drawn: [] }],
  [LAYER_OF, { kind: 'INDUSTRY', first: 1500, drawn: [] }],
  [RESEMBLANCES, {}],
]

describeWithDatabase(
  'a graph in memory',
  async (database) => {
    for (const graph of await seedGraphs()) await loadDocument(database, () => graph)
  },
  (database) => {
    let ids: readonly string[] = []
    let policies: readonly string[] = []
    let stores: readonly [Store, Store]
    let memory: Session

    beforeAll(async () => {
      const { graph, nodes, session } = await publishedGraph(database)
      memory = session
      stores = [createStore(database.driver), storeOn(memory)]
      const types = [...new Set(nodes.map(({ labels }) => labels.join()))]
      const idsOf = (type: string) => nodes.filter(({ labels }) => labels.join() === type).map(({ properties }) => String(properties.id))
      ids = types.flatMap((type) => idsOf(type).filter((_, at, all) => at % Math.ceil(all.length / OF_EACH) === 0))
      policies = [...graph.texts.keys()].sort()
      expect(contentHashOf(graph)).toBe(await contentHash(database))
    })

    const answers = ([document, variableValues]: Question) =>
      Promise.all(
        stores.map(async (store) => plain(await execute({ schema, document, variableValues, contextValue: createContext(store) }))),
      )

    const expectSame = async (questions: readonly Question[]) => {
      for (const question of questions) {
        const [stored, inMemory] = await answers(question)
        expect(stored?.errors).toBeUndefined()
        expect(inMemory, JSON.stringify(question[1])).toEqual(stored)
      }
    }

    describe('answers as the database', () => {
      it('what is asked of nodes', () => expectSame(ids.flatMap(ofNode)))
      it('what is asked of policies', () => expectSame(policies.flatMap(ofPolicy)))
      it('lists and facets', () => expectSame(LISTS))
      it('drawings', () => expectSame(DRAWINGS))
      it('names, and the measures of industries', () =>
        expectSame([
          [NameNodes, { ids }],
          ...ids.filter((id) => id.startsWith('ind:')).map((industry): Question => [MeasuresOfIndustry, { industry }]),
        ]))
      it('the statements behind lines', () =>
        expectSame(
          policies
            .slice(0, 2)
            .flatMap((source) => ids.filter((id) => !id.includes('#')).map((target): Question => [UNFOLD, { source, target }])),
        ))
    })

    it.each([1, 4, 9, 1000])('a layer has room for %d ties', async (ties) => {
      const asked = { label: 'Department', first: 60, ties, drawn: [] }
      const sessions = [createSession(database.driver, readQuestions()), memory]
      const [stored, inMemory] = await Promise.all(
        sessions.map(async (session) => {
          const [row] = await session.read('layer', asked)
          const { nodes, edges, total } = row as { nodes: Named[]; edges: { source: string; target: string }[]; total: number }
          return {
            ids: nodes.map(({ properties }) => properties.id),
            ties: new Set(edges.map(({ source, target }) => source + target)).size,
            total,
          }
        }),
      )
      expect(inMemory).toEqual(stored)
      expect(stored?.ids.length).toBeGreaterThan(0)
      expect(stored?.ids.length === 1 || (stored?.ties ?? 0) <= ties).toBe(true)
    })

    it.each(['稳住经济', '红旗区市监局', 'hqqsjj', '津滨政发2020 20', '滨海新区 第12条', '新能源汽车', '营商环境', '国发〔2099〕1号'])(
      'finds what the index finds first: %s',
      async (text) => {
        const found = (await answers([FindNodes, { text, kinds: null }])).map(
          ({ data }) => data?.search as readonly { readonly node: { readonly id: string } }[],
        )
        expect(found[1]?.[0]).toEqual(found[0]?.[0])
        expect((found[1]?.length ?? 0) > 0).toBe((found[0]?.length ?? 0) > 0)
      },
    )
  },
)

const plain = (answer: ExecutionResult): ExecutionResult => JSON.parse(JSON.stringify(answer)) as ExecutionResult
