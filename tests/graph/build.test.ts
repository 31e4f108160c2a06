import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { describe, expect, it } from 'vitest'
import { titleKey } from '../../server/extraction/titleKey.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { buildGraph } from '../../server/graph/build.ts'
import { documentPinyin } from '../../server/graph/documentPinyin.ts'
import { edgeId } from '../../server/graph/ids.ts'
import { MODEL } from '../../server/graph/model.ts'
import { pinyinOf } from '../../server/graph/pinyin.ts'
import { read } from '../../server/reading/read.ts'
import { resolve } from '../../server/resolution/resolve.ts'

const SEEDS = resolvePath(import.meta.dirname, '../../seeds')
const names = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort()

function graphOf(name: string) {
  const source = plainDocument(name, readFileSync(join(SEEDS, name)))
  const reading = read(source)
  return { source, reading, graph: buildGraph(reading, resolve(reading, { documents: [] })) }
}

describe.each(names)('the graph of %s', (name) => {
  const { source, reading, graph } = graphOf(name)

  it('has each id once, sorted, and both ends of each relationship, of the kinds that the catalogue allows', () => {
    for (const entries of [graph.nodes, graph.edges]) {
      const ids = entries.map(({ id }) => id)
      expect([...new Set(ids)].sort()).toEqual(ids)
    }
    const types = new Map(graph.nodes.map((node) => [node.id, node.type]))
    for (const { type, from, to } of graph.edges) {
      expect(MODEL.relationships[type].from).toContain(types.get(from))
      expect(MODEL.relationships[type].to).toContain(types.get(to))
    }
  })

  it('quotes the source by its offsets in every statement that was read out of it', () => {
    for (const { type, properties } of graph.edges) {
      if (!MODEL.relationships[type].evidence) continue
      const { quote, start, end, line, rule, status, statedBy } = properties
      expect(quote).toBe(source.text.slice(Number(start), Number(end)))
      expect(quote).not.toBe('')
      expect(line).toBe(source.text.slice(0, Number(start)).split('\n').length)
      expect(rule).toMatch(/\S/)
      expect(status).toMatch(/^(RESOLVED|AMBIGUOUS|NOT_HELD|UNRESOLVED)$/)
      expect(statedBy).toBe(graph.document)
    }
  })

  it('has a node for each measure, in one section or in the policy itself', () => {
    const measures = graph.nodes.filter((node) => node.type === 'Measure').map((node) => node.id)
    expect(measures).toHaveLength(reading.outline.measures.length)
    const held = graph.edges.filter((edge) => edge.type === 'HAS_MEASURE').map((edge) => edge.to)
    expect(held.sort()).toEqual(measures.sort())
  })

  it('is the same when made again', () => {
    expect(graphOf(name).graph).toEqual(graph)
  })
})

describe('ids and pinyin', () => {
  it('tell roles of the same body in the same measure apart', () => {
    const ends = { type: 'ASSIGNED_TO', from: 'm', to: 'd' } as const
    expect(edgeId({ ...ends, role: 'lead' })).not.toBe(edgeId({ ...ends, role: 'support' }))
    expect(edgeId(ends)).toBe(edgeId(ends))
  })

  it.each([
    ['红旗区财政局', 'hqqczj'],
    ['市发展改革委', 'sfzggw'],
    ['财政局', 'caizhengju'],
  ])('%s is found by %s', (name, letters) => {
    expect(pinyinOf([name])).toContain(letters)
  })

  it.each([
    ['优化营商环境条例', '全国', 'yhyshjtl'],
    ['中华人民共和国行政处罚法', '全国', 'xzcff'],
    ['天津市优化营商环境条例', '天津市', 'yhyshjtl'],
    ['天津市优化营商环境条例', '天津市', 'tjsyhyshjtl'],
    ['天津市优化营商环境条例', '天津市', 'youhuayingshanghuanjingtiaoli'],
    ['关于印发《红旗区促进消费若干措施》的通知', '新乡市红旗区', 'cjxfrgcs'],
  ])('%s of %s is found by %s', (title, place, letters) => {
    expect(documentPinyin({ title, titleKey: titleKey(title), place })).toContain(letters)
  })
})

describe('the section of a measure', () => {
  const sectionsIn = (text: string) => {
    const reading = read(plainDocument('plans.txt', Buffer.from(text)))
    return buildGraph(reading, resolve(reading, { documents: [] })).nodes.flatMap((node) =>
      node.type === 'Measure' ? [node.properties.sectionTitle] : [],
    )
  }
  // Made up, after 吉政办发〔2023〕2号, whose four plans all have 三、保障措施（一）加强组织领导.
  const plan = (title: string) =>
    `${title}\n\n一、重点任务\n（一）优化服务。由省财政厅牵头优化服务。\n二、保障措施\n（一）加强组织领导。由省财政厅牵头建立工作机制。\n`

  it('names the plan where the document has several', () => {
    const text = `${plan('某某省政务环境建设工程实施方案')}\n附件2\n${plan('某某省法治环境建设工程实施方案')}`
    expect(sectionsIn(text)).toEqual([
      '某某省政务环境建设工程实施方案 · 重点任务',
      '某某省政务环境建设工程实施方案 · 保障措施',
      '某某省法治环境建设工程实施方案 · 重点任务',
      '某某省法治环境建设工程实施方案 · 保障措施',
    ])
  })

  it('is its heading alone where there is one plan', () => {
    expect(sectionsIn(plan('某某省政务环境建设工程实施方案'))).toEqual(['重点任务', '保障措施'])
  })
})

describe('the places of a joint document', () => {
  const placesOf = (issuers: string) => {
    const reading = read(
      plainDocument('joint.txt', Buffer.from(`${issuers}关于印发电子证照共享任务清单的通知\n一、重点任务\n（一）共享证照。建立机制。\n`)),
    )
    return buildGraph(reading, resolve(reading, { documents: [] })).edges.flatMap(({ type, to }) => (type === 'APPLIES_IN' ? [to] : []))
  }

  it.each([
    ['四川省人民政府办公厅　重庆市人民政府办公厅', ['place:500000', 'place:510000']],
    ['四川省财政厅　四川省商务厅', ['place:510000']],
    ['财政部　商务部', ['place:全国']],
  ])('are those of all its issuers: %s', (issuers, expected) => {
    expect(placesOf(issuers).sort()).toEqual(expected)
  })
})
