import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { loadDocument, loadDocuments, removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { HELD_BY_FEW } from '../../server/wording/rarity.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'

const OF_ALL = '全面实施行政许可中介服务收费项目清单管理，清理规范环境检测、招标代理、政府采购代理等涉及的违规收费行为。'
const OF_SOME = [
  '开展拖欠中小企业账款行为集中治理，严厉打击以不签合同、不开发票、不验收等方式变相拖欠的行为。',
  '深入推进企业吸纳就业社会保险补贴直补快办，扩大补贴对象范围，支持企业更多吸纳重点群体就业。',
  '推动工程建设项目审批涉及的用地、规划、施工、验收各阶段测绘成果共享互认，强化多测合一改革成效。',
]

/** The notice of a place: one measure that all notices have, and one that every third has. */
function notice(at: number, { changed = false } = {}): DocumentGraph {
  const place = `甲${'一二三四五六七八九十'[at % 10]}${'东西南北中'[Math.floor(at / 10)]}市`
  const some = changed ? '组织开展新能源汽车下乡活动，完善充电基础设施布局。' : OF_SOME[at % 3]
  const text = `${place}人民政府关于优化营商环境的通知\n${at}府发〔2023〕${at + 1}号\n一、规范收费。${OF_ALL}（市财政局负责）\n二、做好服务。${some}（市商务局负责）\n${place}人民政府\n2023年3月${at + 1}日\n`
  return read(`${at}.txt`, text)
}

/** A notice of a known place. */
const ofPlace = (place: string, title: string, number: string, measure: string): DocumentGraph =>
  read(`${number}.txt`, `${title}\n${number}\n${measure}\n${place}人民政府\n2023年5月1日\n`)

const read = (name: string, text: string): DocumentGraph =>
  documentReader({ name, sha256: createHash('sha256').update(text).digest('hex'), text })({ documents: [] })

const range = (count: number) => Array.from({ length: count }, (_, at) => at)
const together = (database: Database, graphs: readonly DocumentGraph[]) =>
  loadDocuments(
    database,
    graphs.map((graph) => ({ graph, questions: [], former: [], resolve: () => graph })),
  )

async function pairs(database: Database): Promise<number> {
  const [row] = await run(database, 'MATCH ()-[r:RESEMBLES]->() RETURN count(r) AS pairs')
  return Number(row?.pairs)
}

async function commonMarks(database: Database): Promise<readonly unknown[]> {
  return run(database, 'MATCH (m:CommonMark) RETURN m.mark AS mark, m.documents AS documents ORDER BY mark')
}

/** The state of the store after these documents were loaded together into an empty one. */
async function fresh(database: Database, graphs: readonly DocumentGraph[]) {
  await emptied(database)
  await together(database, graphs)
  return state(database)
}

const state = async (database: Database) => ({
  hash: await contentHash(database),
  pairs: await pairs(database),
  common: await commonMarks(database),
})

/** Number of pairs among `count` documents. */
const among = (count: number) => (count * (count - 1)) / 2

describeWithDatabase('same words', [], (database) => {
  const many = HELD_BY_FEW + 4

  it('are pairs while few documents hold them and one group when many do, in whatever order documents come', async () => {
    const graphs = range(many).map((at) => notice(at))
    const expected = await fresh(database, graphs)
    // What all hold makes no pairs; every third document holds the same second measure.
    expect(expected.pairs).toBe(3 * among(many / 3))
    expect(expected.common.length).toBeGreaterThan(3)
    const { data } = await asking(database)(
      `{ policies(first: 1) { nodes { text measures { nodes { wordsOfMany { documents evidence { quote start end } nodes { id } } } } } } }`,
    )
    const [{ text, measures }] = data.policies.nodes
    const [[group, ...others], second] = measures.nodes.map(({ wordsOfMany }: { wordsOfMany: readonly unknown[] }) => wordsOfMany)
    expect([others, second]).toEqual([[], []])
    expect(group).toMatchObject({ documents: many, nodes: expect.objectContaining({ length: 5 }) })
    expect(OF_ALL).toContain(group.evidence.quote)
    expect(text.slice(group.evidence.start, group.evidence.end)).toBe(group.evidence.quote)
    await emptied(database)
    for (const graph of [...graphs].reverse()) await loadDocument(database, () => graph)
    expect(await state(database)).toEqual(expected)
    await emptied(database)
    const mixed = [...graphs].sort((a, b) => (a.document.slice(-2) < b.document.slice(-2) ? -1 : 1))
    for (let from = 0; from < many; from += 7) await together(database, mixed.slice(from, from + 7))
    expect(await state(database)).toEqual(expected)
  })

  it('become pairs again when documents go, and are as if those had never come', async () => {
    const left = range(many - 4).map((at) => notice(at))
    const expected = await fresh(database, left)
    expect(expected.pairs).toBeGreaterThan(among(left.length) - 1)
    expect(expected.common).toEqual([])
    await fresh(
      database,
      range(many).map((at) => notice(at)),
    )
    for (const at of range(many).slice(many - 4)) await removeDocument(database, notice(at).document)
    expect(await state(database)).toEqual(expected)
  })

  it('follow a document that is replaced', async () => {
    const changed = range(many).map((at) => notice(at, { changed: at < 5 }))
    const expected = await fresh(database, changed)
    const before = await fresh(
      database,
      range(many).map((at) => notice(at)),
    )
    expect(before.hash).not.toBe(expected.hash)
    await together(database, changed.slice(0, 5))
    expect(await state(database)).toEqual(expected)
  })

  it('mark places in the coverage of a document, and count for nothing there', async () => {
    const title = '新乡市人民政府关于优化营商环境的通知'
    const city = ofPlace('新乡市', title, '新政〔2023〕1号', `一、做好服务。${OF_SOME[0]}（市商务局负责）`)
    const elsewhere = ofPlace(
      '郑州市',
      '郑州市人民政府关于治理欠款的通知',
      '郑政〔2023〕2号',
      `一、治理欠款。${OF_SOME[0]}（市财政局负责）`,
    )
    const below = ofPlace(
      '新乡市红旗区',
      `新乡市红旗区人民政府关于贯彻落实《${title}》（新政〔2023〕1号）的通知`,
      '红政〔2023〕3号',
      `一、做好培训。${OF_SOME[1]}（区人社局负责）`,
    )
    await fresh(database, [city, elsewhere, below])
    const { data } = await asking(database)(
      '{ coverageMatrix { places { name } rows { document { title } cells counts { state count } sameWords sameWordsCount } } }',
    )
    const { places, rows } = data.coverageMatrix
    const row = rows.find(({ document }: { document: { title: string } }) => document.title === title)
    expect(Object.fromEntries(places.map(({ name }: { name: string }, at: number) => [name, [row.cells[at], row.sameWords[at]]]))).toEqual({
      郑州市: ['OUT_OF_REACH', 1],
      新乡市: ['OUT_OF_REACH', 0],
      新乡市红旗区: ['CARRIES_OUT', 0],
    })
    expect(row.sameWordsCount).toBe(1)
    expect(row.counts).toContainEqual({ state: 'CARRIES_OUT', count: 1 })
  })

  it('are of a higher level only in a place around, whether documents come together or one by one', async () => {
    const graphs = ['吉林省', '河南省', '新乡市', '新乡市红旗区'].map((place, at) =>
      ofPlace(
        place,
        `${place}人民政府关于治理欠款的通知`,
        `${'吉豫新红'[at]}政〔2023〕${at + 1}号`,
        `一、治理欠款。${OF_SOME[0]}（财政部门负责）`,
      ),
    )
    const directions = () =>
      run(
        database,
        'MATCH (a)-[r:RESEMBLES]->(b) RETURN a.document AS lower, b.document AS upper, r.direction AS direction ORDER BY lower, upper',
      )
    const expected = [
      { lower: 'doc:新政〔2023〕3号', upper: 'doc:豫政〔2023〕2号', direction: 'LEVEL' },
      { lower: 'doc:红政〔2023〕4号', upper: 'doc:新政〔2023〕3号', direction: 'LEVEL' },
      { lower: 'doc:红政〔2023〕4号', upper: 'doc:豫政〔2023〕2号', direction: 'LEVEL' },
    ]
    const { hash } = await fresh(database, graphs)
    const found = await directions()
    expect(found).toHaveLength(6)
    expect(found.filter(({ direction }) => direction !== null)).toEqual(expected)
    await emptied(database)
    for (const graph of graphs) await loadDocument(database, () => graph)
    expect((await state(database)).hash).toBe(hash)
  })

  it('are quoted as both texts have them', async () => {
    await fresh(database, [notice(0), notice(1), notice(3)])
    const rows = await run(
      database,
      `MATCH (a)-[r:RESEMBLES]->(b) MATCH (s:SourceText {id: a.document}), (t:SourceText {id: b.document})
       RETURN r.quote AS quote, substring(s.text, r.start, r.end - r.start) AS here, r.quoteThere AS quoteThere,
              substring(t.text, r.startThere, r.endThere - r.startThere) AS there, r.direction AS direction, a.document > b.document AS later`,
    )
    expect(rows).toHaveLength(4)
    for (const { quote, here, quoteThere, there, direction, later } of rows) {
      expect([here, there]).toEqual([quote, quoteThere])
      expect([direction, later]).toEqual(['DATE', true])
    }
  })

  it('are drawn as one line between two documents, which unfolds into the measures', async () => {
    const graphs = [notice(0), notice(1), notice(3)]
    await fresh(database, graphs)
    const ask = asking(database)
    const { data, codes } = await ask('{ resemblances { nodes { id } edges { kind source target count direct } } }')
    expect([codes, data.resemblances.nodes]).toEqual([[], []])
    const edges = data.resemblances.edges as readonly { readonly source: string; readonly target: string; readonly count: number }[]
    expect(edges.map(({ count }) => count)).toEqual([2, 1, 1])
    expect(edges[0]).toMatchObject({ kind: 'RESEMBLES', source: notice(3).document, target: notice(0).document, direct: false })
    const unfolded = await ask(
      'query ($source: ID!, $target: ID!) { unfold(source: $source, target: $target) { nodes { id } edges { kind source target quote } omitted { count } } }',
      { source: edges[0]?.source, target: edges[0]?.target },
    )
    const { nodes, edges: single, omitted } = unfolded.data.unfold
    expect(single.map(({ kind }: { kind: string }) => kind)).toEqual(['RESEMBLES', 'RESEMBLES'])
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      single.flatMap(({ source, target }: { source: string; target: string }) => [source, target]).sort(),
    )
    expect(omitted).toEqual([])
  })

  it('are answered from either side, the nearest first, each with the words of both', async () => {
    await fresh(database, [notice(0), notice(1), notice(3)])
    const list =
      'sameWords(first: 1) { totalCount edges { share direction isEarlier own { id } node { id } here { quote document { id } } there { quote document { id } } } }'
    const { data, codes } = await asking(database)(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Policy { text ${list} measures { nodes { id ${list} } } } } }`,
      { ids: [notice(0).document, notice(3).document] },
    )
    expect(codes).toEqual([])
    const [earlier, later] = data.nodes as readonly Answered[]
    expect([earlier?.sameWords.totalCount, later?.sameWords.totalCount]).toEqual([3, 3])
    expect(earlier?.measures.nodes.map(({ sameWords }) => sameWords.totalCount)).toEqual([2, 1])
    const [of, from] = [earlier?.measures.nodes[1], later?.measures.nodes[1]]
    const [down, up] = [of?.sameWords.edges[0], from?.sameWords.edges[0]]
    expect(down).toMatchObject({ direction: 'DATE', isEarlier: false, own: { id: of?.id }, node: { id: from?.id } })
    expect(up).toMatchObject({ direction: 'DATE', isEarlier: true, own: { id: from?.id }, node: { id: of?.id } })
    expect([up?.here, up?.there]).toEqual([down?.there, down?.here])
    expect(up?.here.document.id).toBe(later?.id)
    expect(later?.text).toContain(up?.here.quote)
    expect(earlier?.text).toContain(up?.there.quote)
  })
})

interface SameWords {
  readonly totalCount: number
  readonly edges: readonly {
    readonly here: { readonly quote: string; readonly document: { readonly id: string } }
    readonly there: { readonly quote: string; readonly document: { readonly id: string } }
  }[]
}

interface Answered {
  readonly id: string
  readonly text: string
  readonly sameWords: SameWords
  readonly measures: { readonly nodes: readonly { readonly id: string; readonly sameWords: SameWords }[] }
}
