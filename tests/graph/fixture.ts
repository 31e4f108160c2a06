import { createHash } from 'node:crypto'
import type { DocumentGraph, GraphEdge, GraphNode, Properties } from '../../server/graph/graph.ts'
import { edgeId, measureId, sectionId, targetId, upstreamTaskId } from '../../server/graph/ids.ts'
import type { NodeType, RelationshipTypeName } from '../../server/graph/model.ts'
import { pinyinOf } from '../../server/graph/pinyin.ts'
import { markOf } from '../../server/text/marks.ts'

/** Three small made-up documents in the spirit of the seeds: a city's, a district's that implements it, a zone's with a table of upstream tasks. */
export const CITY = 'doc:津政发〔2022〕12号'
export const DISTRICT = 'doc:天津市滨海新区:落实稳住经济一揽子政策措施的工作方案'
export const ZONE = 'doc:津开发〔2022〕8号'
export const NATIONAL = 'doc:国发〔2022〕12号'

const COUNTRY = jurisdiction('place:100000', '全国', 'national', '100000')
const TIANJIN = jurisdiction('place:120000', '天津市', 'province', '120000')
const BINHAI = jurisdiction('place:120116', '天津市滨海新区', 'district', '120116')
const TEDA = jurisdiction('zone:天津经济技术开发区', '天津经济技术开发区', 'zone', null)

export function fixtureGraphs(): readonly DocumentGraph[] {
  return [cityDocument(), districtDocument(), zoneDocument()]
}

/** 天津市: two sections, three measures, cites a national document that is not held. */
export function cityDocument(): DocumentGraph {
  const text =
    '天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案\n津政发〔2022〕12号\n为落实《国务院关于印发扎实稳住经济的一揽子政策措施的通知》（国发〔2022〕12号），制定本方案。\n' +
    '一、财政政策\n1.加快财政支出进度。2022年6月底前下达资金30亿元。（市财政局牵头，市发展改革委配合）\n' +
    '2.支持新能源汽车产业发展，产值增长10%。（市工业和信息化局按职责分工负责）\n' +
    '二、保障措施\n3.加强市场监管，依据《优化营商环境条例》规范执法。（市市场监管委、各区人民政府、相关部门按职责分工负责）\n'
  const policy = {
    documentNumber: '津政发〔2022〕12号',
    title: '天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案',
    issuer: '天津市人民政府',
  }
  const it = document(CITY, text, { ...policy, kind: '方案', level: 'province', place: '天津市', year: 2022, issuedOn: '2022-06-06' })
  const government = department('天津市', '天津市人民政府', { level: 'province', aliases: ['市政府'] }, TIANJIN)
  const finance = department(
    '天津市',
    '天津市财政局',
    { line: 'finance', lineName: '财政', level: 'province', aliases: ['市财政局'] },
    TIANJIN,
  )
  const reform = department(
    '天津市',
    '天津市发展和改革委员会',
    { line: 'development-reform', lineName: '发展改革', level: 'province', aliases: ['市发展改革委'] },
    TIANJIN,
  )
  const industry = department(
    '天津市',
    '天津市工业和信息化局',
    { line: 'industry', lineName: '工业和信息化', level: 'province', aliases: ['市工信局'] },
    TIANJIN,
  )
  const market = department(
    '天津市',
    '天津市市场监督管理委员会',
    { line: 'market', lineName: '市场监管', level: 'province', aliases: ['市市场监管委'] },
    TIANJIN,
  )
  const districts = department('天津市', '天津市各区人民政府', { kind: 'collective', level: 'district' }, TIANJIN)
  const others = department('天津市', '相关部门', { kind: 'open-ended', status: 'UNRESOLVED', reason: 'open-ended group' }, TIANJIN)
  it.shared(COUNTRY, TIANJIN, government, finance, reform, industry, market, districts, others)
  it.link('WITHIN', TIANJIN.node.id, COUNTRY.node.id)
  it.says('ISSUED_BY', CITY, government.node.id, '津政发〔2022〕12号', 'issuing-prefix', {})
  it.says('APPLIES_IN', CITY, TIANJIN.node.id, '天津市', 'title', {})
  it.shared(
    cited(NATIONAL, {
      documentNumber: '国发〔2022〕12号',
      title: '国务院关于印发扎实稳住经济的一揽子政策措施的通知',
      titleKey: '扎实稳住经济的一揽子政策措施',
      level: 'national',
      place: '全国',
      year: 2022,
    }),
  )
  it.says('IMPLEMENTS', CITY, NATIONAL, '《国务院关于印发扎实稳住经济的一揽子政策措施的通知》（国发〔2022〕12号）', 'preamble', {
    status: 'NOT_HELD',
  })
  const one = it.section('一', '财政政策', null)
  const first = it.measure(
    '1.',
    '一/1.',
    one,
    '加快财政支出进度',
    '加快财政支出进度。2022年6月底前下达资金30亿元。（市财政局牵头，市发展改革委配合）',
  )
  it.says('ASSIGNED_TO', first, finance.node.id, '市财政局', 'parenthesis', { role: 'lead', as: '市财政局' })
  it.says('ASSIGNED_TO', first, reform.node.id, '市发展改革委', 'parenthesis', { role: 'support', as: '市发展改革委' })
  it.target(first, '资金30亿元', { kind: 'amount', value: 3_000_000_000, unit: '元', comparator: 'exactly' })
  it.target(first, '2022年6月底前', { kind: 'deadline', from: null, to: '2022-06-30' })
  const second = it.measure('2.', '一/2.', one, null, '支持新能源汽车产业发展，产值增长10%。（市工业和信息化局按职责分工负责）')
  it.says('ASSIGNED_TO', second, industry.node.id, '市工业和信息化局', 'parenthesis', { role: 'responsible', as: '市工业和信息化局' })
  it.target(second, '增长10%', { kind: 'percent', value: 10, unit: '%', comparator: 'increase' })
  const cars = industryNode('ind:s5', '新能源汽车产业', null, '战略性新兴产业分类(2018)', ['新能源汽车'])
  it.shared(cars)
  it.says('CONCERNS', second, cars.node.id, '新能源汽车产业', 'industry', { as: '新能源汽车产业' })
  const two = it.section('二', '保障措施', null)
  const third = it.measure(
    '3.',
    '二/3.',
    two,
    null,
    '加强市场监管，依据《优化营商环境条例》规范执法。（市市场监管委、各区人民政府、相关部门按职责分工负责）',
  )
  it.says('ASSIGNED_TO', third, market.node.id, '市市场监管委', 'parenthesis', { role: 'responsible', as: '市市场监管委' })
  it.says('ASSIGNED_TO', third, districts.node.id, '各区人民政府', 'parenthesis', {
    role: 'responsible',
    as: '各区人民政府',
    collective: true,
    addressees: ['government@district'],
    addressesWhole: true,
  })
  it.says('ASSIGNED_TO', third, others.node.id, '相关部门', 'parenthesis', {
    role: 'responsible',
    as: '相关部门',
    openEnded: true,
    addressees: ['department@province'],
    addressesWhole: false,
    status: 'UNRESOLVED',
    reason: 'open-ended group',
  })
  const regulation = cited('doc:全国:优化营商环境条例', {
    title: '优化营商环境条例',
    titleKey: '优化营商环境条例',
    kind: '条例',
    level: 'national',
    place: '全国',
  })
  it.shared(regulation)
  it.says('BASED_ON', third, regulation.node.id, '《优化营商环境条例》', 'according-to', { status: 'NOT_HELD' })
  return it.graph()
}

/** 滨海新区: no number of its own; implements the city's document; shares its departments' line. */
export function districtDocument(): DocumentGraph {
  const text =
    '天津市滨海新区落实稳住经济一揽子政策措施的工作方案\n根据《天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案》（津政发〔2022〕12号），制定本方案。\n' +
    '1.加快财政支出。(责任单位:区财政局、商务局)\n2.优化营商环境，落实《优化营商环境条例》，每季度末报送进展。(责任单位:区市场监管局)\n'
  const it = document(DISTRICT, text, {
    title: '天津市滨海新区落实稳住经济一揽子政策措施的工作方案',
    documentNumber: null,
    issuer: '天津市滨海新区人民政府',
    kind: '方案',
    level: 'district',
    place: '天津市滨海新区',
    year: 2022,
    issuedOn: '2022-06-20',
  })
  const finance = department(
    '天津市滨海新区',
    '天津市滨海新区财政局',
    { line: 'finance', lineName: '财政', level: 'district', aliases: ['区财政局'] },
    BINHAI,
  )
  const commerce = department(
    '天津市滨海新区',
    '天津市滨海新区商务局',
    { line: 'commerce', lineName: '商务', level: 'district', aliases: ['区商务局'] },
    BINHAI,
  )
  const market = department(
    '天津市滨海新区',
    '天津市滨海新区市场监督管理局',
    { line: 'market', lineName: '市场监管', level: 'district', aliases: ['区市场监管局'] },
    BINHAI,
  )
  it.shared(COUNTRY, TIANJIN, BINHAI, finance, commerce, market)
  it.link('WITHIN', TIANJIN.node.id, COUNTRY.node.id)
  it.link('WITHIN', BINHAI.node.id, TIANJIN.node.id)
  it.says('APPLIES_IN', DISTRICT, BINHAI.node.id, '天津市滨海新区', 'title', {})
  it.shared(
    cited(CITY, {
      documentNumber: '津政发〔2022〕12号',
      title: '天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案',
      titleKey: '贯彻落实扎实稳住经济的一揽子政策措施实施方案',
      level: 'province',
      place: '天津市',
      year: 2022,
    }),
  )
  it.says('BASED_ON', DISTRICT, CITY, '《天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案》（津政发〔2022〕12号）', 'preamble', {
    status: 'NOT_HELD',
  })
  const first = it.measure('1.', '1.', null, '加快财政支出', '加快财政支出。(责任单位:区财政局、商务局)')
  it.says('ASSIGNED_TO', first, finance.node.id, '区财政局', 'parenthesis', { role: 'responsible', as: '区财政局' })
  it.says('ASSIGNED_TO', first, commerce.node.id, '商务局', 'parenthesis', { role: 'responsible', as: '商务局' })
  const second = it.measure('2.', '2.', null, null, '优化营商环境，落实《优化营商环境条例》，每季度末报送进展。(责任单位:区市场监管局)')
  it.says('ASSIGNED_TO', second, market.node.id, '区市场监管局', 'parenthesis', { role: 'responsible', as: '区市场监管局' })
  const regulation = cited('doc:全国:优化营商环境条例', {
    title: '优化营商环境条例',
    titleKey: '优化营商环境条例',
    kind: '条例',
    level: 'national',
    place: '全国',
  })
  it.shared(regulation)
  it.says('IMPLEMENTS', second, regulation.node.id, '《优化营商环境条例》', 'according-to', { status: 'NOT_HELD' })
  it.target(second, '每季度末', { kind: 'deadline', recurring: '每季度末' })
  return it.graph()
}

/** 天津经开区: a table says which upstream task of the national document a measure carries out. */
export function zoneDocument(): DocumentGraph {
  const text =
    '天津经济技术开发区贯彻落实工作措施\n津开发〔2022〕8号\n1.落实增值税留抵退税，支持先进制造业。\n附件：任务分工\n1 财政 进一步加大增值税留抵退税政策力度 财政部、税务总局 落实增值税留抵退税 财政局\n' +
    '2 金融 推动金融机构减费让利 人民银行 无\n'
  const it = document(ZONE, text, {
    title: '天津经济技术开发区贯彻落实工作措施',
    documentNumber: '津开发〔2022〕8号',
    issuer: '天津经济技术开发区管理委员会',
    kind: '措施',
    level: 'zone',
    place: '天津经济技术开发区',
    year: 2022,
    issuedOn: '2022-06-30',
  })
  const finance = department(
    '天津经济技术开发区',
    '天津经济技术开发区财政局',
    { line: 'finance', lineName: '财政', level: 'zone', aliases: ['财政局'] },
    TEDA,
  )
  const ministry = department('全国', '财政部', { line: 'finance', lineName: '财政', level: 'national' }, COUNTRY)
  const tax = department('全国', '国家税务总局', { line: 'tax', lineName: '税务', level: 'national', aliases: ['税务总局'] }, COUNTRY)
  const bank = department(
    '全国',
    '中国人民银行',
    { line: 'finance-supervision', lineName: '金融', level: 'national', aliases: ['人民银行'] },
    COUNTRY,
  )
  it.shared(COUNTRY, TIANJIN, BINHAI, TEDA, finance, ministry, tax, bank)
  it.link('WITHIN', TIANJIN.node.id, COUNTRY.node.id)
  it.link('WITHIN', BINHAI.node.id, TIANJIN.node.id)
  it.link('WITHIN', TEDA.node.id, BINHAI.node.id)
  it.says('APPLIES_IN', ZONE, TEDA.node.id, '天津经济技术开发区', 'title', {})
  it.shared(
    cited(NATIONAL, { documentNumber: '国发〔2022〕12号', title: null, titleKey: '', level: 'national', place: '全国', year: 2022 }),
  )
  const first = it.measure('1.', '1.', null, null, '落实增值税留抵退税，支持先进制造业。')
  const manufacture = industryNode('ind:C', '制造业', 'C', 'GB/T 4754-2017', [])
  it.shared(manufacture)
  it.says('CONCERNS', first, manufacture.node.id, '先进制造业', 'industry', { as: '先进制造业' })
  it.says('ASSIGNED_TO', first, finance.node.id, '财政局\n', 'division-table', { role: 'responsible', as: '财政局' })
  const refund = it.task(1, '财政', '进一步加大增值税留抵退税政策力度', ['财政部', '国家税务总局'])
  it.says('TASK_OF', refund, NATIONAL, '1 财政', 'division-table', { status: 'NOT_HELD' })
  it.says('CARRIES_OUT', first, refund, '落实增值税留抵退税 财政局', 'division-table', {})
  it.says('LED_BY', refund, ministry.node.id, '财政部', 'division-table', { as: '财政部' })
  it.says('LED_BY', refund, tax.node.id, '税务总局', 'division-table', { as: '税务总局' })
  const fees = it.task(2, '金融', '推动金融机构减费让利', ['中国人民银行'])
  it.says('TASK_OF', fees, NATIONAL, '2 金融', 'division-table', { status: 'NOT_HELD' })
  it.says('LED_BY', fees, bank.node.id, '人民银行', 'division-table', { as: '人民银行' })
  return it.graph()
}

interface Shared {
  readonly node: GraphNode
  readonly links: readonly GraphEdge[]
}

function document(id: string, text: string, facts: Properties) {
  const nodes = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  let measures = 0
  let sections = 0
  const put = (type: NodeType, nodeId: string, properties: Properties) => void nodes.set(nodeId, { type, id: nodeId, properties })
  const place = (quote: string) => {
    const start = text.indexOf(quote)
    if (start < 0) throw new RangeError(`the text of ${id} has no ${quote}`)
    return { start, end: start + quote.length, line: text.slice(0, start).split('\n').length }
  }
  const link = (type: RelationshipTypeName, from: string, to: string, properties: Properties = {}) =>
    void edges.push({ type, id: edgeId({ type, from, to }), from, to, properties })
  const says = (type: RelationshipTypeName, from: string, to: string, quote: string, rule: string, more: Properties) => {
    const where = place(quote)
    const evidence = { quote, ...where, rule, as: null, status: 'RESOLVED', reason: null, candidates: [], statedBy: id, mentions: 1 }
    edges.push({
      type,
      id: edgeId({ type, from, to, ...(typeof more.role === 'string' ? { role: more.role } : {}) }),
      from,
      to,
      properties: { ...evidence, ...assignment(type), ...more },
    })
  }
  return {
    link,
    says,
    shared: (...entries: readonly Shared[]) => {
      for (const entry of entries) {
        nodes.set(entry.node.id, entry.node)
        edges.push(...entry.links)
      }
    },
    section(label: string, title: string, parent: string | null): string {
      const nodeId = sectionId(id, label)
      sections += 1
      put('Section', nodeId, { label, title, path: label, ...place(`${label}、${title}`), ordinal: sections, document: id })
      link('HAS_SECTION', parent ?? id, nodeId, { ordinal: sections })
      return nodeId
    },
    measure(label: string, path: string, section: string | null, heading: string | null, words: string): string {
      const nodeId = measureId(id, path)
      measures += 1
      const sectionTitle = section === null ? null : (nodes.get(section)?.properties.title ?? null)
      const number = markOf(`${label} `)?.number ?? null
      put('Measure', nodeId, { ordinal: measures, number, label, path, heading, sectionTitle, text: words, ...place(words), document: id })
      link('HAS_MEASURE', section ?? id, nodeId, { ordinal: measures })
      return nodeId
    },
    target(measure: string, surface: string, more: Properties) {
      const ordinal = edges.filter((edge) => edge.type === 'HAS_TARGET' && edge.from === measure).length + 1
      const nodeId = targetId(measure, ordinal)
      const empty = { value: null, upper: null, unit: null, comparator: null, from: null, to: null, recurring: null }
      put('Target', nodeId, { surface, ...empty, ...place(surface), document: id, measure, ...more })
      says('HAS_TARGET', measure, nodeId, surface, 'figures', { ordinal })
    },
    task(row: number, area: string, words: string, ministries: readonly string[]): string {
      const nodeId = upstreamTaskId(id, row)
      put('UpstreamTask', nodeId, { row, label: null, number: null, area, text: words, ...place(words), statedBy: id, ministries })
      return nodeId
    },
    graph(): DocumentGraph {
      const sha256 = createHash('sha256').update(text).digest('hex')
      const { issuer, ...rest } = facts
      const key = String(facts.title).replace(/^天津市(滨海新区)?/, '')
      const source = {
        titleKey: key,
        issuerName: issuer ?? null,
        sourceName: `${sha256.slice(0, 8)}.txt`,
        sha256,
        text,
        charCount: text.length,
      }
      put('Policy', id, { ...rest, ...source, publishedOn: null, validity: null, measureCount: measures })
      const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
      const unique = new Map(edges.map((edge) => [edge.id, edge]))
      return { document: id, nodes: [...nodes.values()].sort(byId), edges: [...unique.values()].sort(byId) }
    },
  }
}

function assignment(type: RelationshipTypeName): Properties {
  return type === 'ASSIGNED_TO' ? { collective: false, openEnded: false, standing: false } : {}
}

function jurisdiction(id: string, name: string, level: string, code: string | null): Shared {
  const shortName = name.replace(/^天津市(?=.)/, '')
  const knownAs = [name, shortName]
  const properties = { name, shortName, knownAs, pinyin: pinyinOf(knownAs), level, code, status: 'RESOLVED', reason: null, candidates: [] }
  return { node: { type: 'Jurisdiction', id, properties }, links: [] }
}

function department(place: string, name: string, more: Properties, serves: Shared | null): Shared {
  const id = more.status === 'UNRESOLVED' ? `dept:?${place}:${name}` : `dept:${place}:${name}`
  const aliases = Array.isArray(more.aliases) ? more.aliases.map(String) : []
  const knownAs = [name, ...aliases]
  const search = { knownAs, lineNames: [], pinyin: pinyinOf(knownAs) }
  const known = { name, fullName: name, aliases, ...search, level: null, line: null, lineName: null, kind: 'body' }
  const asked = more.line === undefined ? ['government'] : [more.line, 'department']
  const askedAs = more.kind === undefined ? asked.map((each) => `${each}@${more.level}`) : []
  const node: GraphNode = {
    type: 'Department',
    id,
    properties: { ...known, askedAs, status: 'RESOLVED', reason: null, candidates: [], ...more },
  }
  if (serves === null) return { node, links: [] }
  const ends = { type: 'SERVES', from: id, to: serves.node.id } as const
  return { node, links: [{ ...ends, id: edgeId(ends), properties: {} }] }
}

function industryNode(id: string, name: string, code: string | null, standard: string, synonyms: readonly string[]): Shared {
  return { node: { type: 'Industry', id, properties: { name, code, standard, synonyms } }, links: [] }
}

function cited(id: string, more: Properties): Shared {
  const unknown = { title: null, documentNumber: null, titleKey: '', kind: null, issuerName: null, level: null, place: null, year: null }
  return { node: { type: 'CitedDocument', id, properties: { ...unknown, ...more } }, links: [] }
}
