import { describe, expect, it } from 'vitest'
import type { Answer } from '../../server/mcp/answer.ts'
import { answerOf } from '../../server/mcp/answering.ts'
import { MCP_LIMITS } from '../../server/mcp/limits.ts'
import type { Tool } from '../../server/mcp/tool.ts'
import { findDepartment } from '../../server/mcp/tools/findDepartment.ts'
import { findDocument } from '../../server/mcp/tools/findDocument.ts'
import { tasksOf } from '../../server/mcp/tools/tasksOf.ts'
import type { NodeRecord } from '../../server/neo4j/store/records.ts'
import type { SearchHit } from '../../server/neo4j/store/search.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { department, hit, POLICY, policy, stubStore } from './stubStore.ts'

const PLACE: NodeRecord = { kind: 'JURISDICTION', id: 'place:zone', name: '合肥新站高新技术产业开发区', level: 'zone', code: null }
const unresolved = (id: string, name: string): NodeRecord => ({ ...department(name), id, status: 'UNRESOLVED' })
const OF_ZONE = unresolved('dept:?zone:财政局', '财政局')
const OF_DOCUMENT = unresolved(`dept:?${POLICY.id}:市财政局`, '市财政局')
const RESOLVED = ['红旗区财政局', '昆明市财政局'].map(department)

/** A store that holds these nodes; the unresolved 财政局 is of a zone. */
function holding(nodes: readonly NodeRecord[], overridden: Partial<Store>): Store {
  const { related, nodes: known } = stubStore()
  return stubStore({
    nodes: async (ids) =>
      new Map([...(await known(ids)), ...nodes.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node] as const)]),
    search: async ({ text, first }) => nodes.flatMap((node) => hit(node, text)).slice(0, first),
    related: async (question, ids, asked) => {
      const pages = await related(question, ids, asked)
      if (question !== 'Department.jurisdiction') return pages
      const edges = [{ node: PLACE, relation: null, count: 1, cursor: PLACE.id }]
      return pages.map((page, index) => (ids[index] === OF_ZONE.id ? { ...page, edges, totalCount: 1 } : page))
    },
    ...overridden,
  })
}

async function answer(
  { ask }: Tool,
  nodes: readonly NodeRecord[],
  given: Record<string, string>,
  at: number | null = null,
  overridden: Partial<Store> = {},
): Promise<Answer> {
  const [store, rows] = [holding(nodes, overridden), MCP_LIMITS.page]
  const reply = await ask(store, given, { rows, at })
  return answerOf(store, reply, { version: 'v1', rows, cursors: { at, cursorTo: String } })
}

describe('a short name of many departments', () => {
  const held = [OF_ZONE, OF_DOCUMENT, ...RESOLVED]

  it.each(['财政局', '市财政局'])('%s is not that of a single one that is printed so', async (name) => {
    const asked = await answer(tasksOf, held, { department: name })
    expect([asked.outcome, asked.statements]).toEqual(['ambiguous', []])
    expect(asked.candidates.map(({ id }) => id)).toEqual(held.filter((node) => hit(node, name).length > 0).map(({ id }) => id))
    expect((await answer(findDepartment, held, { name })).totalCount).toBe(asked.candidates.length)
  })

  it('has candidates with the place, or with the document that names them', async () => {
    const { candidates } = await answer(tasksOf, held, { department: '财政局' })
    expect(candidates.map(({ detail }) => detail)).toEqual([
      PLACE.name,
      'named in 《红旗区稳定经济实施方案》（红政〔2023〕7号）',
      null,
      null,
    ])
  })

  it('is a whole name with its place', async () => {
    expect((await answer(tasksOf, held, { department: '昆明市财政局' })).outcome).toBe('answered')
  })

  it('is that of the only department that has it', async () => {
    expect((await answer(tasksOf, [OF_ZONE], { department: '财政局' })).outcome).toBe('answered')
  })
})

describe('the number of nodes with a name', () => {
  const documents = (count: number) =>
    Array.from({ length: count }, (_, at) => policy(`doc:${at}`, `关于第${at}项工作的通知`, `红政〔2023〕${at}号`))

  it('is that of all, not of a page', async () => {
    const first = await answer(findDocument, documents(107), { document: '通知' })
    expect([first.totalCount, first.statements.length, first.nextCursor, first.leftOut]).toEqual([107, 10, '10', []])
    expect(first.summary).toMatch(/: 107\.$/)
    const last = await answer(findDocument, documents(107), { document: '通知' }, 100)
    expect([last.statements.length, last.nextCursor]).toEqual([7, null])
  })

  it('is open if there are more than are looked up', async () => {
    const found = await answer(findDocument, documents(MCP_LIMITS.mostNamesakes + 1), { document: '通知' })
    expect(found.summary).toMatch(/: more than 500\.$/)
    expect(found.leftOut).toEqual([expect.stringContaining('Only the best 500 are listed')])
  })

  it('is open among the candidates, too', async () => {
    const { summary, leftOut } = await answer(tasksOf, [...RESOLVED, ...documents(MCP_LIMITS.mostNamesakes + 1)], {
      department: '红旗区财政局',
      document: '通知',
    })
    expect(summary).toContain('may mean one of more than 500')
    expect(leftOut).toEqual(['more than 490 further candidates are not listed.'])
  })
})

it.each(['国发12号', '2022年12号'])('%s is only a part of a number, whatever is held', async (document) => {
  const held = [{ ...policy('doc:国发〔2022〕12号', '国务院关于稳增长的通知', '国发〔2022〕12号') }]
  const store: Partial<Store> = {
    search: async () => held.map((node) => ({ ...(hit(node, '国务院')[0] as SearchHit), matchedBy: 'NUMBER' as const })),
  }
  const asked = { department: 'dept:红旗区财政局', document }
  const tasks = await answer(tasksOf, RESOLVED, asked, null, store)
  expect([tasks.outcome, tasks.candidates.map(({ id }) => id)]).toEqual(['ambiguous', [held[0]?.id]])
  expect(tasks.summary).toContain('only a part of a number')
  const found = await answer(findDocument, held, { document }, null, store)
  expect(found.totalCount).toBe(1)
  expect(found.summary).toContain('only a part of a number')
})
