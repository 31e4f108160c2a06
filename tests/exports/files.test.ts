import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatabaseError } from '../../server/errors.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Client } from '../../server/neo4j/store/session.ts'
import type { Store } from '../../server/neo4j/store.ts'

const body = (name: string, kindOfDepartment = 'body') => ({
  kind: 'DEPARTMENT',
  id: `dept:${name}`,
  name,
  kindOfDepartment,
  lineName: '财政',
  line: '财政',
})
const policy = (id: string) => ({
  kind: 'POLICY',
  id,
  title: `${id}方案`,
  documentNumber: `${id}〔2023〕1号`,
  issuerName: '甲局、乙局',
  issuedOn: '2023-05-04',
})
const cited = {
  kind: 'CITED_DOCUMENT',
  id: 'doc:u',
  title: '优化营商环境条例',
  documentNumber: null,
  issuerName: null,
  issuedOn: null,
  publishedOn: null,
  year: 2019,
}
const measure = (id: string, text: string) => ({ kind: 'MEASURE', id, label: '1.', heading: null, text, document: 'doc:a', ordinal: 1 })
const relation = { type: 'IMPLEMENTS', status: 'RESOLVED', quote: '落实', line: 3, start: 10, end: 12, statedBy: 'doc:a', role: 'lead' }
const SHOP = '举办汽车促销活动，发放消费券。'
const side = (id: string, texts: readonly string[], named: string) => ({
  node: policy(id),
  measures: texts.map((text, i) => ({
    measure: measure(`${id}#m${i}`, text),
    assignments: [{ relation, department: body(named) }],
    industries: [],
    targets: [],
    upstream: [],
  })),
  measureTotal: texts.length,
  tasks: [],
  cited: [],
})

/** Requests whose client went away, or was answered. */
const left: AbortSignal[] = []
/** A store that knows a little; of what it does not know the database is gone. */
const known: Record<string, unknown> = {
  serving: ({ signal }: Client) => {
    signal?.addEventListener('abort', () => left.push(signal))
    return store
  },
  statistics: async () => ({ contentHash: 'c68cfc3f3060e6bc65961f8921' }),
  tasks: async () => ({ edges: [], totalCount: 0 }),
  correctedDocuments: async () => [],
  network: async ({ id }: { id: string }) =>
    id === 'dept:x'
      ? null
      : {
          department: body('甲财政局'),
          departments: 1,
          measures: 5,
          policies: [],
          partners: [
            {
              department: body('=乙局', 'collective'),
              together: 4,
              leads: 1,
              ledBy: 2,
              bothLead: 0,
              bothAnswer: 1,
              takesPart: 0,
              documents: 2,
            },
          ],
          partnerTotal: 1,
        },
  coverageMatrix: async ({ within }: { within: boolean }) => ({
    documentTotal: 1,
    placeTotal: 3,
    places: ['甲区', '乙区', '丙区'].map((name) => ({ kind: 'JURISDICTION', id: `place:${name}`, name })),
    rows: [
      {
        document: cited,
        counts: {},
        cells: ['CARRIES_OUT', 'NONE', within ? 'MENTIONS' : 'NONE'],
        sameWords: [1, 2, 0],
        sameWordsCount: 2,
      },
    ],
  }),
  citedMost: async () => [{ document: cited, policies: 3, mentions: 4, implements: 1, basedOn: 1, cites: 2 }],
  coverage: async () => ({
    document: cited,
    taskTotal: 2,
    tasks: [
      {
        task: { kind: 'UPSTREAM_TASK', id: 't1', text: '深化改革', label: '1.', number: 1, area: '改革' },
        measures: [{ measure: measure('m1', SHOP), relation, places: ['甲区'] }],
      },
      { task: { kind: 'UPSTREAM_TASK', id: 't2', text: '扩大开放', label: '2.', number: 2, area: null }, measures: [] },
    ],
    placeTotal: 2,
    places: [
      {
        place: { kind: 'JURISDICTION', id: 'place:a', name: '甲区' },
        state: 'CARRIES_OUT',
        policies: [
          {
            policy: policy('doc:a'),
            state: 'CARRIES_OUT',
            chain: [
              { kind: 'IMPLEMENTS', source: policy('doc:a'), target: policy('doc:m'), relation },
              { kind: 'BASED_ON', source: policy('doc:m'), target: cited, relation },
            ],
            citations: [],
            measures: 2,
            tasks: 1,
          },
        ],
      },
      { place: { kind: 'JURISDICTION', id: 'place:b', name: '乙区' }, state: null, policies: [] },
    ],
    policiesWithoutPlace: [],
  }),
  list: async () => ({
    edges: [
      {
        node: {
          ...policy('doc:a'),
          draft: false,
          validity: null,
          inForceTo: '2024-01-01',
          inForceFrom: null,
          inForceWords: null,
          inForceToWords: null,
          recordedTo: null,
          place: '甲区',
          sourceName: 'a.txt',
        },
      },
    ],
    totalCount: 1,
  }),
  repeals: async () => new Map(),
  policyCounts: async () => new Map([['doc:a', { measures: 3, unresolved: 1 }]]),
  sides: async () => [side('doc:a', [SHOP, '扩大开放水平。'], '甲局'), side('doc:b', [SHOP], '乙局')],
  nodes: async (ids: readonly string[]) =>
    new Map(ids.filter((id) => id !== 'doc:x').map((id) => [id, id === 'doc:u' ? cited : policy(id)])),
}
const gone = async () => {
  throw new DatabaseError('DATABASE_UNREACHABLE', 'The database does not answer at the moment.')
}
const store = new Proxy({} as Store, { get: (_, name) => known[String(name)] ?? gone })

let server: Listening
let url = ''
beforeAll(async () => {
  const { app } = await createApp({ store, log: () => undefined })
  server = await listen(app, '127.0.0.1', 0)
  url = server.address
})
afterAll(() => server.close())

const file = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init)
const table = async (path: string) => parse(await (await file(path)).text(), { bom: true, columns: true }) as Record<string, string>[]

describe('tables as CSV', () => {
  it('of a network: with whom, and who leads', async () => {
    expect(await table('/export/network.csv?department=dept:a')).toEqual([
      {
        共事的部门: "'=乙局",
        类别: '统称',
        共同措施: '4',
        本部门牵头: '2',
        对方牵头: '1',
        共同牵头: '0',
        共同负责: '1',
        一方配合: '0',
        文件数: '2',
        链接: `${url}/node/dept%3A%3D%E4%B9%99%E5%B1%80`,
      },
    ])
  })

  it('of coverage: places and tasks of which none is known have a row that says so', async () => {
    const places = await table('/export/coverage.csv?document=doc:u')
    expect(places.map(({ 地区, 状态, 文件, 第几层, 经由, 怎样提到, 链接 }) => [地区, 状态, 文件, 第几层, 经由, 怎样提到, 链接])).toEqual([
      ['甲区', '落实', 'doc:a方案', '2', 'doc:m方案', '贯彻落实 → 依据', `${url}/read/doc%3Aa?start=10&end=12`],
      ['乙区', '未见', '', '', '', '', ''],
    ])
    const tasks = await table('/export/coverage.csv?document=doc:u&by=task')
    expect(tasks.map(({ 任务, 地区, 承接它的措施, 文号 }) => [任务, 地区, 承接它的措施, 文号])).toEqual([
      ['第1项 深化改革', '甲区', expect.stringContaining('举办汽车促销活动'), 'doc:a〔2023〕1号'],
      ['第2项 扩大开放', '', '未见', ''],
    ])
  })

  it('of documents by places: who responds, and apart from it who has the same words', async () => {
    const cells = async (query: string) =>
      (await table(`/export/coverageMatrix.csv${query}`)).map((row) => [row.文件, row.地区, row.落实情况, row.文字相同的文件数])
    const [first, second] = [
      ['优化营商环境条例', '甲区', '落实', '1'],
      ['优化营商环境条例', '乙区', '未见', '2'],
    ]
    expect(await cells('')).toEqual([first, second])
    expect(await cells('?within=true&placeLevel=CITY&placeLevel=ZONE')).toEqual([
      first,
      second,
      ['优化营商环境条例', '丙区', '仅提及', '0'],
    ])
  })

  it('of the changes of a list', async () => {
    const rows = await table('/export/diff.csv?left=doc:a&right=doc:b')
    expect(rows.map(({ 增减, 前任务, 后任务, 文字相近 }) => [增减, 前任务, 后任务, 文字相近])).toEqual([
      ['无可量出的变化', SHOP, SHOP, '1'],
      ['减少', '扩大开放水平。', '', ''],
    ])
    const own = await table('/export/diff.csv?left=doc:a&right=doc:b&department=dept:%E7%94%B2%E5%B1%80')
    expect(own.map(({ 增减, 前角色, 另一份文件交给 }) => [增减, 前角色, 另一份文件交给])).toEqual([
      ['减少', '牵头', '乙局'],
      ['减少', '牵头', ''],
    ])
  })

  it('of the documents cited most', async () => {
    expect((await table('/export/citedMost.csv?held=false')).map(({ 文件, 收录原文, 引用处 }) => [文件, 收录原文, 引用处])).toEqual([
      ['优化营商环境条例', '否', '4'],
    ])
  })
})

describe('references', () => {
  it('to a document that is held, to one that is not, to a view', async () => {
    const reference = async (query: string) => (await (await file(`/export/citation.txt?asOf=2026-11-22&${query}`)).text()).trim()
    expect(await reference('document=doc:a')).toBe(
      `甲局，乙局. doc:a方案：doc:a〔2023〕1号[EB/OL]. (2023-05-04)[2026-11-22]. ${url}/read/doc%3Aa.`,
    )
    expect(await reference('document=doc:u')).toBe('优化营商环境条例[Z]. 2019.')
    expect(await reference(`title=x&url=${url}/trace`)).toBe(
      `政策脉络 Policy Lineage Explorer. x：数据版本 c68cfc3f3060e6bc[DB/OL]. [2026-11-22]. ${url}/trace.`,
    )
  })
})

describe('files over HTTP', () => {
  it('have a name in any script, kept out of paths', async () => {
    const named = async (title: string) =>
      (await file(`/export/tasks.csv?title=${encodeURIComponent(title)}`)).headers.get('content-disposition')?.split("UTF-8''")[1]
    expect(decodeURIComponent((await named('红旗区/财政局\n"任务"')) ?? '')).toBe('红旗区_财政局_任务_.csv')
    expect(decodeURIComponent((await named('政'.repeat(200))) ?? '')).toHaveLength(84)
  })

  it('list the held documents with their validity on a day', async () => {
    const text = await (await file('/export/policies.csv?asOf=2025-01-01')).text()
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({ 文件: 'doc:a方案', 地区: '甲区', 效力: '已失效', 效力截至: '2025-01-01', 措施数: '3', 来源文件: 'a.txt' })
  })

  it('say their filters: in the name, and in a sheet of their own', async () => {
    const csv = await file('/export/network.csv?department=dept:a&document=doc:a')
    const named = decodeURIComponent(csv.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '')
    expect(named).toBe('甲财政局协作网络（只看doc_a方案）.csv')
    const sheetsOf = async (path: string) => (await readXlsx(new Uint8Array(await (await file(path)).arrayBuffer()))).sheets
    const [list, filters] = await sheetsOf('/export/network.xlsx?department=dept:a&document=doc:a')
    expect([list?.name, filters?.name, filters?.rows]).toEqual(['清单', '范围', [['甲财政局协作网络'], ['只看doc:a方案']]])
    expect(await sheetsOf('/export/network.xlsx?department=dept:a')).toHaveLength(1)
  })

  it.each(['/export/tasks.csv?asOf=2026-11-22', '/feed/tasks.ics', '/export/network.csv?department=dept:a'])(
    '%s is sent once and then only when it has changed',
    async (path) => {
      const first = await file(path)
      const head = await file(path, { method: 'HEAD' })
      const etag = first.headers.get('etag') ?? ''
      expect([first.status, head.status, head.headers.get('etag'), await head.text()]).toEqual([200, 200, etag, ''])
      expect(head.headers.get('content-length')).toBe(String((await first.arrayBuffer()).byteLength))
      // Left to itself fetch asks for the whole in such a case.
      expect((await file(path, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(304)
    },
  )

  it('a feed is shown in place, and is a calendar also without a task', async () => {
    const response = await file('/feed/tasks.ics?title=%E8%B4%A2%E6%94%BF')
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      'text/calendar; charset=utf-8',
      null,
    ])
    expect(new ICAL.Component(ICAL.parse(await response.text())).getFirstPropertyValue('x-wr-calname')).toBe('财政')
  })

  it.each([
    ['/export/network.csv', 400],
    ['/export/network.csv?department=dept:a&line=yes', 400],
    ['/export/network.csv?department=dept:a&limit=301', 400],
    ['/export/network.csv?bureau=dept:a', 400],
    ['/export/coverage.csv?document=a&by=colour', 400],
    ['/export/coverageMatrix.csv?placeLevel=PARIS', 400],
    ['/export/diff.csv?left=doc:a', 400],
    ['/export/citedMost.csv?held=perhaps', 400],
    ['/export/network.csv?department=dept:x', 404],
    ['/export/citation.bib?document=doc:x', 404],
    ['/export/nothing.csv', 404],
    ['/export/trace.md?id=doc:a', 503],
  ])('%s: %i', async (path, status) => {
    const response = await file(path)
    expect([response.status, response.headers.get('content-disposition')]).toEqual([status, null])
    expect((await response.json()).errors[0].message.length).toBeGreaterThan(10)
  })

  it('the question of somebody who goes away is stopped', async () => {
    const tasks = known.tasks
    known.tasks = () => new Promise(() => undefined)
    const before = left.length
    const client = new AbortController()
    const asked = file('/export/tasks.csv', { signal: client.signal })
    setTimeout(() => client.abort(), 50)
    await expect(asked).rejects.toThrow('aborted')
    await vi.waitFor(() => expect(left.length).toBe(before + 1))
    known.tasks = tasks
  })

  it('no half of a file is sent where the database goes away in the middle', async () => {
    const nodes = known.nodes
    known.nodes = undefined
    const response = await file('/export/coverage.csv?document=doc:u&by=task')
    known.nodes = nodes
    expect([response.status, response.headers.get('content-disposition'), (await response.json()).errors[0].extensions.code]).toEqual([
      503,
      null,
      'DATABASE_UNREACHABLE',
    ])
  })
})
