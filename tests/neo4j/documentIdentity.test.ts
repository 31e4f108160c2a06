import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { run } from '../../server/neo4j/database.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'

const notice = (name: string, lines: readonly string[]) => ({ name, sha256: name.padEnd(64, '0'), text: lines.join('\n') })
const CITIES = '各县（市、区）人民政府，市直各部门：'

/** A document without a printed number. */
const HELD = notice('held.txt', [
  '平凉市人民政府办公室关于优化营商环境的通知',
  CITIES,
  '1.推行企业开办全程网上办理。（责任单位：市税务局）',
])
const BY_TITLE = notice('title.txt', [
  '平凉市人民政府办公室关于加强城市供水管理的通知',
  '平政办发〔2023〕52号',
  CITIES,
  '1.落实《平凉市人民政府办公室关于优化营商环境的通知》，压缩报装时间。（责任单位：市水务局）',
])
const BY_BOTH = notice('both.txt', [
  '平凉市人民政府办公室关于推进政务公开的通知',
  '平政办发〔2023〕53号',
  CITIES,
  '1.落实《平凉市人民政府办公室关于优化营商环境的通知》（2023年平政办发第51号）。（责任单位：市政府办）',
  '2.执行《优化营商环境条例》（第722号）。（责任单位：市政府办）',
])
const BY_NUMBER = notice('number.txt', [
  '平凉市人民政府办公室关于做好助企纾困的通知',
  '平政办发〔2023〕54号',
  CITIES,
  '1.按照平政办发[2023]51号文件和国务院722号令要求，减免租金。（责任单位：市财政局）',
])
const ALL = [HELD, BY_TITLE, BY_BOTH, BY_NUMBER]
const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [2, 0, 3, 1],
  [1, 3, 0, 2],
] as const

const NUMBERED = 'doc:平政办发〔2023〕51号'
const TITLED = 'doc:平凉市:优化营商环境通知'

describeWithDatabase('a document by title and by number', [], (database) => {
  const load = async (order: readonly number[]) => {
    await emptied(database)
    const loader = createLoader(database, documentReader, 'test')
    for (const index of order) await loader.load(ALL[index] as (typeof ALL)[number])
  }
  const ask = asking(database)

  it('is one, whatever is loaded first', async () => {
    const hashes = new Set<string>()
    for (const order of ORDERS) {
      await load(order)
      const { data } = await ask('{ statistics { contentHash } policies { nodes { id } } }')
      hashes.add(data.statistics.contentHash)
      expect(data.policies.nodes.map(({ id }: { id: string }) => id)).toContain(NUMBERED)
    }
    expect(hashes.size).toBe(1)
  })

  it('answers by its former id, and is cited by all who name it', async () => {
    await load([0, 1, 2, 3])
    const [former] = (await run(database, 'MATCH (p:Policy {id: $id}) RETURN p.formerIds AS ids', { id: NUMBERED })) as { ids: string[] }[]
    expect(former?.ids).toContain(TITLED)
    const { data } = await ask(`{ node(id: "${TITLED}") { id ... on Policy { documentNumber citedBy { totalCount } } } }`)
    expect(data.node).toEqual({ id: NUMBERED, documentNumber: '平政办发〔2023〕51号', citedBy: { totalCount: 3 } })
  })

  it.each(['平政办发[2023]51号', '2023年平政办发第51号', '平政办发2023-51'])('is asked for as %s', async (documentNumber) => {
    const { data } = await ask('query ($documentNumber: String) { policy(documentNumber: $documentNumber) { id } }', { documentNumber })
    expect(data.policy).toEqual({ id: NUMBERED })
    const filtered = await ask('query ($eq: String) { documents(where: { documentNumber: { eq: $eq } }) { nodes { id } } }', {
      eq: documentNumber,
    })
    expect(filtered.data.documents.nodes).toEqual([{ id: NUMBERED }])
    const found = await ask('query ($text: String!) { search(text: $text) { node { id } } }', { text: documentNumber })
    expect(found.data.search[0].node.id).toBe(NUMBERED)
  })

  it.each(['国务院令第722号', '国务院722号令', '722号令', '第722号'])('an order is found as %s', async (text) => {
    const found = await ask('query ($text: String!) { search(text: $text) { node { id } } }', { text })
    expect(found.data.search[0].node.id).toBe('doc:国务院令第722号')
  })

  it('a number that is not held is null, words that are none are an error with the accepted forms', async () => {
    expect(await ask('{ policy(documentNumber: "722号令") { id } }')).toMatchObject({ data: { policy: null }, codes: [] })
    expect((await ask('{ policy(documentNumber: "平政办发〔1999〕1号") { id } }')).codes).toEqual([])
    expect((await ask('{ policy(documentNumber: "优化营商环境") { id } }')).codes).toEqual(['INVALID_DOCUMENT_NUMBER'])
    expect((await ask('{ documents(where: { documentNumber: { eq: "无" } }) { totalCount } }')).codes).toEqual(['INVALID_DOCUMENT_NUMBER'])
  })
})
