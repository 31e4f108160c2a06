import { print } from 'graphql'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../../server/http/app.ts'
import { listen } from '../../../server/http/listen.ts'
import { run } from '../../../server/neo4j/database.ts'
import { createStore } from '../../../server/neo4j/store.ts'
import { taskOf } from '../../../web/views/desk/foundTask.ts'
import { DeskTasks, type FoundTask } from '../../../web/views/desk/operations.ts'
import { ANY_WORDS, type Selection, selectTasks } from '../../../web/views/desk/tasks.ts'
import { CITY, DISTRICT, fixtureGraphs, ZONE } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

describeWithDatabase('the bureau desk', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const tasks = async (args: string) => {
    const { data, codes, questions } = await ask(
      `{ tasks(${args}) { totalCount namedCount collectiveCount nodes { role named inclusion { classes whole place } as due department { name } measure { id } policy { id } others { name role } targets { surface } evidence { quote } } pageInfo { hasNextPage endCursor } } }`,
    )
    expect([codes, questions[0]]).toEqual([[], 'tasks'])
    return data.tasks
  }
  const FINANCE = 'dept:天津市:天津市财政局'

  it('lists what names a bureau, with who else, figures and deadline', async () => {
    const { nodes } = await tasks(`where: { department: ["${FINANCE}"] }`)
    expect(nodes[0]).toEqual({
      role: 'LEAD',
      named: true,
      inclusion: null,
      as: '市财政局',
      due: '2022-06-30',
      department: { name: '天津市财政局' },
      measure: { id: `${CITY}#m一/1.` },
      policy: { id: CITY },
      others: [{ name: '天津市发展和改革委员会', role: 'SUPPORT' }],
      targets: [{ surface: '2022年6月底前' }, { surface: '资金30亿元' }],
      evidence: { quote: '市财政局' },
    })
  })

  it('lists collective mentions of its place apart, as not naming it', async () => {
    const found = await tasks(`where: { department: ["${FINANCE}"] }`)
    expect([found.totalCount, found.namedCount, found.collectiveCount]).toEqual([2, 1, 1])
    expect(found.nodes[1]).toMatchObject({
      named: false,
      inclusion: { classes: ['department@province'], whole: false, place: '天津市' },
      as: '相关部门',
      measure: { id: `${CITY}#m二/3.` },
    })
    expect((await tasks(`where: { department: ["${FINANCE}"], named: true }`)).totalCount).toBe(1)
  })

  it('does not list a group where the measure names the bureau itself', async () => {
    const { nodes } = await tasks('where: { department: ["dept:天津市:天津市市场监督管理委员会"] }')
    expect(nodes.map(({ named }: { named: boolean }) => named)).toEqual([true])
  })

  it('a group of governments asks those of the places within, not that of its own place', async () => {
    const included = async (id: string) => {
      const { nodes } = await tasks(`where: { department: ["${id}"], named: false }`)
      return nodes.map(({ as, inclusion }: { as: string; inclusion: object }) => [as, inclusion])
    }
    const district = 'dept:天津市滨海新区:天津市滨海新区人民政府'
    await run(
      database,
      `MATCH (place {id: 'place:120116'})
       CREATE (:Entity:Department {id: $id, name: '天津市滨海新区人民政府', kind: 'body', line: 'government', level: 'district', status: 'RESOLVED', knownAs: [], pinyin: [], askedAs: ['government@district']})-[:SERVES]->(place)`,
      { id: district },
    )
    expect(await included(district)).toEqual([['各区人民政府', { classes: ['government@district'], whole: true, place: '天津市' }]])
    expect(await included('dept:天津市:天津市人民政府')).toEqual([])
    await run(database, 'MATCH (d {id: $id}) DETACH DELETE d', { id: district })
  })

  it('finds words wherever the desk shows them: figures, other bodies, section, document', async () => {
    const found = async (text: string) => (await tasks(`where: { department: ["${FINANCE}"], text: "${text}" }`)).totalCount
    for (const text of ['30亿元', '6月底前', '发展和改革委员会', '市发展改革委', '财政政策', '财政支出']) {
      expect([text, await found(text)]).toEqual([text, 1])
    }
    expect(await found('市场监管委')).toBe(1)
    expect(await found('津政发〔2022〕12号')).toBe(2)
    expect(await found('滨海')).toBe(0)
  })

  it('the page looks for words in the same places as the API, and sorts as it does', async () => {
    const pageOf = async (where: object, orderBy = 'DOCUMENT_ASC') => {
      const { data, codes } = await ask(print(DeskTasks), { where, orderBy, first: 100, after: null, counted: false, asOf: '2022-06-15' })
      expect(codes).toEqual([])
      return (data.tasks.nodes as FoundTask[]).map(taskOf)
    }
    const everything = await pageOf({})
    const shown: Selection = {
      words: '',
      within: ANY_WORDS,
      roles: [],
      dues: [],
      statuses: [],
      statusOf: () => 'NONE',
      document: null,
      asOf: '2022-06-15',
      sort: 'document',
      down: false,
      group: 'none',
    }
    const words = everything.flatMap(({ measure, section, policy, figures, deadline, others, as }) => [
      measure.text.slice(0, 6),
      section,
      policy.number,
      policy.title.slice(3, 9),
      deadline?.words,
      as,
      ...figures.map((each) => each.words),
      ...others.map((each) => each.name),
    ])
    for (const text of new Set(words.filter((each) => each != null))) {
      const own = selectTasks(everything, { ...shown, words: text }).map(({ id }) => id)
      expect([text, own]).toEqual([text, (await pageOf({ text })).map(({ id }) => id)])
    }
    type Sought = readonly [column: string, field: string, words: string | null | undefined]
    const columns = everything.flatMap(({ measure, section, policy, figures, deadline, others }): readonly Sought[] => [
      ['measure', 'measureText', measure.text.slice(0, 6)],
      ['source', 'documentText', section],
      ['source', 'documentText', policy.number],
      ...[...figures, deadline].map((each): Sought => ['target', 'targetText', each?.words]),
      ...others.flatMap(({ name, as }) => [name, as]).map((each): Sought => ['partner', 'otherName', each]),
    ])
    let few = 0
    for (const [column, field, text] of columns) {
      if (text == null) continue
      const own = selectTasks(everything, { ...shown, within: { ...ANY_WORDS, [column]: text } }).map(({ id }) => id)
      expect([field, text, own]).toEqual([field, text, (await pageOf({ [field]: text })).map(({ id }) => id)])
      if (own.length > 0 && own.length < everything.length) few++
    }
    expect(few).toBeGreaterThan(5)
    for (const [sort, order] of [
      ['due', 'DUE'],
      ['role', 'ROLE'],
      ['department', 'DEPARTMENT'],
    ] as const)
      for (const down of [false, true]) {
        const own = selectTasks(everything, { ...shown, sort, down }).map(({ id }) => id)
        expect([sort, down, own]).toEqual([sort, down, (await pageOf({}, `${order}_${down ? 'DESC' : 'ASC'}`)).map(({ id }) => id)])
      }
  })

  it('counts the whole list with the first page, and only where that is asked', async () => {
    const variables = { where: {}, orderBy: 'DOCUMENT_ASC', first: 2, after: null, asOf: '2022-06-15' }
    const { data } = await ask(print(DeskTasks), { ...variables, counted: true })
    const everything = await tasks('first: 100')
    const { roles, dues, documents } = data.tasks.counts
    const count = (fits: (task: { role: string | null; due: string | null; policy: { id: string } }) => boolean) =>
      everything.nodes.filter(fits).length
    for (const each of roles) expect(each.count, each.role).toBe(count(({ role }) => role === each.role))
    for (const each of documents) expect(each.count).toBe(count(({ policy }) => policy.id === each.policy.id))
    expect([dues.passed, dues.soon, dues.later, dues.none]).toEqual([
      count(({ due }) => due !== null && due < '2022-06-15'),
      count(({ due }) => due !== null && due >= '2022-06-15' && due <= '2022-07-15'),
      count(({ due }) => due !== null && due > '2022-07-15'),
      count(({ due }) => due === null),
    ])
    expect(roles.reduce((sum: number, each: { count: number }) => sum + each.count, 0)).toBe(data.tasks.totalCount)
    expect((await ask(print(DeskTasks), { ...variables, counted: false })).data.tasks).not.toHaveProperty('counts')
  })

  it('lists a whole line at every level', async () => {
    const { nodes } = await tasks('where: { line: ["财政"], named: true }, orderBy: DOCUMENT_ASC')
    expect(nodes.map(({ policy }: { policy: { id: string } }) => policy.id).sort()).toEqual([CITY, DISTRICT, ZONE].sort())
  })

  it.each([
    ['{ role: [LEAD] }', 1],
    ['{ text: "营商环境" }', 4],
    ['{ dueTo: "2022-12-31" }', 2],
    ['{ dueFrom: "2022-06-30", dueTo: "2022-06-30" }', 2],
    ['{ dueFrom: "2022-07-01" }', 0],
    ['{ dated: true }', 2],
    ['{ dated: false, hasDeadline: true }', 1],
    ['{ hasDeadline: false, policyLevel: [PROVINCE] }', 4],
    [`{ or: [{ role: [LEAD] }, { document: ["${ZONE}"] }] }`, 2],
    ['{ not: { kind: [BODY] } }', 2],
    ['{ industry: ["ind:s5"] }', 1],
  ])('filters by %s', async (where, count) => expect((await tasks(`where: ${where}`)).totalCount).toBe(count))

  it('pages through all of them once', async () => {
    const whole = await tasks('first: 100, orderBy: ROLE_DESC')
    const seen: unknown[] = []
    for (let after = '', more = true; more; ) {
      const page = await tasks(`first: 3, orderBy: ROLE_DESC${after ? `, after: "${after}"` : ''}`)
      seen.push(...page.nodes)
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(seen).toEqual(whole.nodes)
  })

  let url = ''
  let close: () => Promise<void> = async () => undefined
  beforeAll(async () => {
    const { app, stop } = await createApp({ store: createStore(database.driver) })
    const server = await listen(app, '127.0.0.1', 0)
    url = server.address
    close = async () => {
      await server.close()
      await stop()
    }
  })
  afterAll(() => close())
  const file = (path: string, where: object) => fetch(`${url}${path}?where=${encodeURIComponent(JSON.stringify(where))}&asOf=2022-01-01`)

  it('leaves as a workbook with the filter applied', async () => {
    const response = await file('/export/tasks.xlsx', { line: ['财政'], named: true })
    const { sheets } = await readXlsx(await response.arrayBuffer())
    expect(sheets[0]?.rows).toHaveLength(4 + 3)
    expect(response.headers.get('content-disposition')).toContain('.xlsx')
  })

  it('leaves as CSV that Excel reads as UTF-8, and as a calendar with its deadlines', async () => {
    const csv = Buffer.from(await (await file('/export/tasks.csv', { role: ['LEAD'] })).arrayBuffer())
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(csv.toString()).toContain('2022-06-30')
    const calendar = await (await file('/feed/tasks.ics', { department: [FINANCE], named: true })).text()
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20220630')
  })

  it('chains leave as Markdown and CSV, a view as a citation', async () => {
    const chain = async (format: string) =>
      (await fetch(`${url}/export/trace.${format}?id=${encodeURIComponent(`${ZONE}#m1.`)}&direction=up`)).text()
    expect(await chain('md')).toContain('**承接上级任务**')
    expect((await chain('csv')).split('\r\n').length).toBeGreaterThan(3)
    expect(await (await fetch(`${url}/export/citation.bib?title=x&asOf=2022-01-01`)).text()).toContain('@online{policylineage20220101')
    expect(await (await fetch(`${url}/export/citation.txt?title=x&asOf=2022-01-01`)).text()).toContain('[2022-01-01]')
    expect((await fetch(`${url}/export/trace.md?id=x`)).status).toBe(404)
  })
})
