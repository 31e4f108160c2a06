import { createHash } from 'node:crypto'
import { execute } from 'graphql'
import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { createContext } from '../../server/graphql/context.ts'
import { schema } from '../../server/graphql/schema.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { createStore, storeOn } from '../../server/neo4j/store.ts'
import type { SourceDocument } from '../../server/text/types.ts'
import { FindNodes } from '../../web/domain/operations.ts'
import { DeskDepartment } from '../../web/views/desk/operations.ts'
import { describeWithDatabase } from './database.ts'
import { asking } from './graphql/ask.ts'
import { publishedGraph } from './publishedGraph.ts'

const notice = (place: string, year: number, tasks: readonly string[]): SourceDocument => {
  const text = `${place}人民政府办公室关于印发${year}年重点工作方案的通知
${place.slice(0, 1)}政办〔${year}〕7号
各部门：
现将《${year}年重点工作方案》印发给你们，请认真贯彻执行。
${tasks.map((task, at) => `${'一二三四五'[at]}、${task}`).join('\n')}
${place}人民政府办公室
${year}年5月10日`
  return { name: `${place}-${year}.txt`, sha256: createHash('sha256').update(text).digest('hex'), text }
}

const SOURCES = [
  notice('红旗区', 2014, [
    '规范企业登记，公开办事流程。（责任单位：区工商局）',
    '加强广告监管，按月通报。（责任单位：区工商局、区质监局）',
    '开展隐患排查，建立台账。（责任单位：区安监局）',
  ]),
  notice('红旗区', 2023, [
    '优化企业开办服务，压缩办理时限。（责任单位：区市场监管局）',
    '完善应急预案，组织演练。（责任单位：区应急管理局）',
    '落实惠农补贴，按时发放。（责任单位：区农业农村局）',
  ]),
  notice('卫滨区', 2023, ['优化企业开办服务，压缩办理时限。（责任单位：区市场监管局）']),
]
const [MARKET, TRADE, QUALITY] = ['市场监督管理局', '工商行政管理局', '质量技术监督局'].map((name) => `dept:410702:${name}`)

describeWithDatabase(
  'the departments before and after a reform',
  async (database) => {
    await createLoader(database, documentReader, 'test').loadMany(SOURCES)
  },
  (database) => {
    const ask = asking(database)
    const around = async (id: string | undefined) =>
      (
        await ask(
          `query ($id: ID!) { node(id: $id) { ... on Department {
            predecessors { nodes { id taskCount { all } } } successors { nodes { id taskCount { all } } } } } }`,
          { id },
        )
      ).data.node

    it('are those of one place whose successor has its usual name, each with the number of its tasks', async () => {
      expect(await around(MARKET)).toEqual({
        predecessors: {
          nodes: [
            { id: TRADE, taskCount: { all: 2 } },
            { id: QUALITY, taskCount: { all: 1 } },
          ],
        },
        successors: { nodes: [] },
      })
      expect(await around(TRADE)).toEqual({ predecessors: { nodes: [] }, successors: { nodes: [{ id: MARKET, taskCount: { all: 1 } }] } })
      expect((await around('dept:410703:市场监督管理局')).predecessors.nodes).toEqual([])
      expect((await around('dept:410702:农业农村局')).predecessors.nodes).toEqual([])
    })

    it('have their tasks in one list, each under the name that its document prints', async () => {
      const { data } = await ask(
        'query ($of: [ID!]) { tasks(where: { department: $of }, orderBy: DOCUMENT_ASC) { totalCount nodes { department { id } policy { issuedOn } } } }',
        { of: [MARKET, TRADE] },
      )
      const rows = data.tasks.nodes.map(({ department, policy }: { department: { id: string }; policy: { issuedOn: string } }) => [
        policy.issuedOn.slice(0, 4),
        department.id,
      ])
      expect(rows.sort()).toEqual([
        ['2014', TRADE],
        ['2014', TRADE],
        ['2023', MARKET],
      ])
    })

    it('are found by the former name, which says by what it was replaced', async () => {
      const found = await execute({
        schema,
        document: FindNodes,
        variableValues: { text: '红旗区工商局', kinds: ['DEPARTMENT'] },
        contextValue: createContext((await stores()).stored),
      })
      const hits = JSON.parse(JSON.stringify(found.data)).search
      expect(hits[0].node).toEqual({ id: TRADE, successor: '市场监督管理局', endedBy: 2019 })
      expect(hits.map(({ node }: { node: { id: string } }) => node.id)).toContain(MARKET)
    })

    it('are the same from a graph in memory', async () => {
      const { stored, inMemory } = await stores()
      for (const id of [MARKET, TRADE, QUALITY, 'dept:410702:应急管理局', 'dept:410702:安全生产监督管理局']) {
        const answers = await Promise.all(
          [stored, inMemory].map(async (store) =>
            JSON.stringify(await execute({ schema, document: DeskDepartment, variableValues: { id }, contextValue: createContext(store) })),
          ),
        )
        expect(answers[1]).toBe(answers[0])
        expect(answers[0]).toContain('"all":')
      }
    })

    async function stores() {
      const { session } = await publishedGraph(database)
      return { stored: createStore(database.driver), inMemory: storeOn(session) }
    }
  },
)
