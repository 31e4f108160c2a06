import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { environmentWith } from '../../server/config.ts'
import type { Answer } from '../../server/mcp/answer.ts'
import { createStore, type Store } from '../../server/neo4j/store.ts'
import { type Assistant, assistantAt, told } from '../mcp/client.ts'
import { describeWithDatabase, workersDatabase } from './database.ts'
import { loadSeeds, serving } from './servedSeeds.ts'

const BINHAI = '津滨政发〔2020〕20号'
const NATIONAL = '发改办地区〔2020〕237号'
const TEDA = '天津经开区优化营商环境总体建设方案'
const HONGQI = '红旗区大力提振市场信心促进经济稳定向好政策措施'
const INDUSTRY = '关于振作天津市工业经济运行推动工业高质量发展的若干举措'
const ECONOMY = '天津经济技术开发区贯彻落实《扎实稳住经济一揽子政策措施》的工作方案'

/** A question, and words that its quotes must have. */
type Question = readonly [tool: string, given: Readonly<Record<string, unknown>>, quoted: string]

const QUESTIONS: readonly Question[] = [
  ['find_document', { document: BINHAI }, '2020年重点任务的具体措施'],
  ['find_document', { document: '津滨政发[2020]20号' }, BINHAI],
  ['find_document', { document: NATIONAL }, '根据《国家发展改革委办公厅印发'],
  ['find_document', { document: '津发改区域[2020]75号' }, '津发改区域〔2020〕75号'],
  ['find_document', { document: '优化营商环境' }, '总体建设方案'],
  ['find_document', { document: '优化营商环境条例' }, '《优化营商环境条例》'],
  ['find_document', { document: HONGQI }, '红旗区大力提振市场信心'],
  ['find_document', { document: '扎实稳住经济一揽子政策措施' }, '贯彻落实《扎实稳住经济一揽子政策措施》'],
  ['find_document', { document: '绿色建筑评价标准' }, '执行2019版'],
  ['find_department', { name: '红旗区财政局' }, '区财政局'],
  ['find_department', { name: '财政局' }, '市财政局'],
  ['find_department', { name: 'hqqsjj' }, '市场监管局'],
  ['find_department', { name: '商务局' }, '市商务局'],
  ['find_department', { name: '区发改委' }, '区发改委'],
  ['tasks_of', { department: '红旗区财政局' }, '政府采购工程'],
  ['tasks_of', { department: '红旗区财政局', dueTo: '2023-12-31' }, '40%以上'],
  ['tasks_of', { department: '红旗区商务局', limit: 50 }, '商务局'],
  ['tasks_of', { department: '天津市财政局' }, '市财政局'],
  ['tasks_of', { department: '天津市工业和信息化局', text: '新能源' }, '加大新能源汽车推广力度'],
  ['tasks_of', { line: '财政' }, '区财政局'],
  ['tasks_of', { line: '发展改革', document: BINHAI }, '区发改委'],
  ['who_must', { about: '新能源汽车' }, '新能源汽车'],
  ['who_must', { about: '3612' }, '新能源汽车'],
  ['who_must', { about: '政府采购' }, '预留面向中小企业采购的份额'],
  ['who_must', { about: '消费', place: '新乡市红旗区' }, '提振消费信心'],
  ['who_must', { about: '人工智能', role: ['lead', 'responsible'] }, '市市场监管委'],
  ['who_must', { about: '高新技术企业', document: BINHAI }, '区科技局'],
  ['who_must', { about: '幼儿园', dueTo: '2020-12-31' }, '泰达街'],
  ['trace', { of: BINHAI }, '根据《国家发展改革委办公厅印发'],
  ['trace', { of: BINHAI, measure: 12 }, '12.实施高新技术企业倍增计划'],
  ['trace', { of: NATIONAL, direction: 'down', limit: 50 }, '落实好国家、天津市出台的各项企业复工复产支持政策'],
  ['trace', { of: '优化营商环境条例', direction: 'down' }, '根据国家《优化营商环境条例》'],
  ['trace', { of: TEDA }, '贯彻落实国家《优化营商环境条例》和《天津市优化营商环境条例》'],
  ['trace', { of: ECONOMY }, '贯彻落实《扎实稳住经济一揽子政策措施》'],
  ['coverage', { document: NATIONAL, limit: 50 }, '理顺新区防控防疫指挥部与各部门之间的工作机制'],
  ['coverage', { document: '优化营商环境条例' }, '根据国家《优化营商环境条例》'],
  ['compare', { left: BINHAI, right: TEDA }, '694家'],
  ['compare', { left: BINHAI, right: NATIONAL, limit: 50 }, '12.实施高新技术企业倍增计划'],
  ['read_passage', { document: BINHAI, measure: 12 }, '瞪羚企业入库115家'],
  ['read_passage', { document: BINHAI, fromLine: 28, toLine: 28 }, '发改办地区〔2020〕237号'],
  ['read_passage', { document: TEDA }, '总体建设方案'],
  ['read_passage', { document: INDUSTRY, measure: 9 }, '释放重点领域消费潜力'],
  ['check_citations', { text: `根据《优化营商环境条例》和${BINHAI}` }, '2020年重点任务的具体措施'],
  ['check_citations', { text: `《绿色建筑评价标准》、${NATIONAL}` }, '执行2019版《绿色建筑评价标准》'],
]

const MADE_UP = [
  '国发〔2099〕1号',
  '国办发〔2020〕9999号',
  '津政发〔2022〕777号',
  '津滨政发〔2020〕21号',
  '津滨政发〔2021〕20号',
  '发改办地区〔2020〕238号',
  '津发改区域〔2020〕750号',
  '豫政办〔2023〕8888号',
  '国务院令第9722号',
  '津开发〔2018〕123号',
]

describeWithDatabase('an assistant on the seeds', loadSeeds, (database) => {
  const served = serving(database)
  let assistant: Assistant
  let store: Store
  const texts = new Map<string, string>()

  beforeAll(async () => {
    assistant = await assistantAt(served.address)
    store = createStore(database.driver)
  })
  afterAll(() => assistant.close())

  /** Every quotation of an answer with the words at its place in the document. */
  async function quotations({
    statements,
  }: Answer): Promise<readonly { readonly quote: string | null; readonly printed: string | undefined }[]> {
    const all = statements.flatMap((statement) => [...(statement.quote === null ? [] : [statement]), ...statement.passages])
    const missing = [...new Set(all.flatMap(({ document }) => document?.id ?? []))].filter((id) => !texts.has(id))
    if (missing.length > 0) for (const [id, text] of await store.texts(missing)) texts.set(id, text)
    return all.map(({ quote, document, start, end }) => ({ quote, printed: texts.get(document?.id ?? '')?.slice(start ?? 0, end ?? 0) }))
  }

  it.each(QUESTIONS)('%s %o quotes the documents word for word', async (tool, given, quoted) => {
    const { answer, error } = await assistant.call(tool, given)
    expect(error).toBeNull()
    expect(answer?.outcome).toBe('answered')
    expect(answer?.statements.length).toBeGreaterThan(0)
    expect(answer?.dataVersion).toBe(await store.dataVersion())
    const quotes = await quotations(answer as Answer)
    expect(quotes.map(({ quote }) => quote)).toEqual(quotes.map(({ printed }) => printed))
    expect(quotes.some(({ quote }) => quote?.includes(quoted))).toBe(true)
  })

  it.each(MADE_UP)('%s is not held, whichever way it is asked for', async (number) => {
    const asked = await Promise.all([
      assistant.call('find_document', { document: number }),
      assistant.call('trace', { of: number }),
      assistant.call('check_citations', { text: `按照${number}执行` }),
    ])
    for (const { answer } of asked) expect(answer).toMatchObject({ outcome: 'not held', statements: [] })
  })

  it('a title with the number of another document, or with a made-up one, is told', async () => {
    const text = `《${INDUSTRY}》（${BINHAI}），《优化营商环境条例》（国务院令第9722号）`
    const { answer } = await assistant.call('check_citations', { text })
    expect(answer?.notHeld.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^Contradiction: the number 津滨政发〔2020〕20号/),
      // the register of national documents knows its number
      expect.stringMatching(/^Contradiction: the graph has this title with another number: .*国务院令第722号/),
    ])
  })

  it('reviews a draft: findings quote the draft, and what tells them is quoted from the graph', async () => {
    const text = [
      '某市落实优化营商环境工作方案',
      `根据《${INDUSTRY}》（${BINHAI}）和《火星移民条例》（国发〔2099〕1号），制定本方案。`,
      '一、主要任务',
      '（一）精简审批材料，推行全程网办。（责任单位：市政务服务局）',
      '（三）落实减税降费政策。（责任单位：市税务局）',
      '2024年3月1日',
    ].join('\n')
    const { answer } = await assistant.call('review_draft', { text, language: 'en' })
    expect(answer).toMatchObject({ outcome: 'answered', dataVersion: await store.dataVersion(), notHeld: [] })
    const statements = answer?.statements ?? []
    expect(statements.map(({ relation }) => relation)).toEqual(expect.arrayContaining(['CITATION_CONTRADICTORY', 'NUMBERING_GAP']))
    for (const { quote, start, end, document, subject } of statements) {
      expect(text.slice(start ?? 0, end ?? 0)).toBe(quote)
      expect([document, subject.kind]).toEqual([null, 'DRAFT'])
    }
    const passages = statements.flatMap((each) => each.passages)
    expect(passages.length).toBeGreaterThan(0)
    const printed = await store.texts(passages.map(({ document }) => document.id))
    for (const { quote, document, start, end } of passages) expect(printed.get(document.id)?.slice(start, end)).toBe(quote)
    const { answer: one } = await assistant.call('review_draft', { text, limit: 1 })
    expect([one?.statements.length, one?.totalCount]).toEqual([1, answer?.totalCount])
    expect(one?.nextCursor).not.toBeNull()
  })

  it('a department that several places have is not chosen among them', async () => {
    const { answer } = await assistant.call('tasks_of', { department: '财政局' })
    expect(answer).toMatchObject({ outcome: 'ambiguous', statements: [] })
    expect(answer?.candidates.length).toBeGreaterThan(3)
  })

  it('words in the title of a document alone are no words of its measures', async () => {
    const { answer } = await assistant.call('who_must', { about: '营商环境', dueTo: '2020-12-31' })
    expect(answer).toMatchObject({ outcome: 'not held', statements: [] })
  })

  it('a document that is only cited is not read', async () => {
    const { answer } = await assistant.call('read_passage', { document: '优化营商环境条例' })
    expect(answer).toMatchObject({ outcome: 'not held', statements: [] })
  })

  it('pages give every task once', async () => {
    const given = { department: '红旗区财政局', limit: 7 }
    const seen: string[] = []
    let [cursor, total]: [string | null | undefined, number] = [null, 0]
    do {
      const { answer } = await assistant.call('tasks_of', { ...given, ...(cursor ? { cursor } : {}) })
      seen.push(...(answer?.statements ?? []).map(({ subject, object, start }) => `${subject.id} ${object?.id} ${start}`))
      cursor = answer?.nextCursor
      total = answer?.totalCount ?? 0
    } while (cursor)
    expect(total).toBeGreaterThan(given.limit)
    expect(seen.length).toBe(total)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('standard output has the protocol and nothing else, with the same answers', async () => {
    const access = workersDatabase()
    if (access === null) throw new Error('there is no database in this run')
    const env = environmentWith({
      NEO4J_URI: access.uri,
      NEO4J_USER: access.user,
      NEO4J_PASSWORD: access.password,
      NEO4J_DATABASE: access.database ?? '',
    })
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', 'server/cli/mcp.ts'],
      env: env as Record<string, string>,
      stderr: 'pipe',
    })
    const client = new Client({ name: 'test', version: '1.0.0' })
    const noise: string[] = []
    client.onerror = (error) => void noise.push(error.message)
    await client.connect(transport)
    const question = { document: BINHAI }
    expect((await told(client, 'find_document', question)).answer).toEqual((await assistant.call('find_document', question)).answer)
    await client.close()
    expect(noise).toEqual([])
  })
})
