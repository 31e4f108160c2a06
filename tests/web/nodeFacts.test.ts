import { describe, expect, it } from 'vitest'
import { departmentFacts } from '../../web/views/node/facts/departments.ts'
import { citedFacts } from '../../web/views/node/facts/documents.ts'
import { narrowerGroups } from '../../web/views/node/facts/industry.ts'
import { measureFacts } from '../../web/views/node/facts/parts.ts'
import type { Found, MeasureOfIndustry } from '../../web/views/node/operations.ts'

const MANUFACTURING = 'ind:C'
const MEDICINE = 'ind:27'
const DRUGS = 'ind:272'
const FINANCE = 'ind:J'

const measure = (label: string, ...industries: string[]) =>
  ({
    __typename: 'Measure',
    id: label,
    nodeKind: 'MEASURE',
    label,
    heading: '支持发展',
    text: '',
    policy: null,
    industries: {
      edges: industries.map((id) => ({
        as: null,
        status: 'RESOLVED',
        reason: null,
        candidates: [],
        evidence: null,
        node: { id, name: id, code: null },
      })),
    },
  }) as unknown as MeasureOfIndustry

describe('measures of narrower industries', () => {
  it('are grouped by the industry that they name, the largest group first', () => {
    const groups = narrowerGroups(new Set([MEDICINE, DRUGS]), [
      measure('1.', MEDICINE),
      measure('2.', DRUGS, FINANCE),
      measure('3.', MANUFACTURING, DRUGS),
    ])
    expect(groups.map(({ key, of, total, facts }) => [key, of, total, facts.map(({ node }) => node.title)])).toEqual([
      ['CONCERNS_within', 'ind:272', 2, ['2.支持发展', '3.支持发展']],
      ['CONCERNS_within', 'ind:27', 1, ['1.支持发展']],
    ])
  })

  it('are none of the industry itself, and none of others', () => {
    expect(narrowerGroups(new Set([MEDICINE]), [measure('1.', MANUFACTURING), measure('2.', FINANCE)])).toEqual([])
  })
})

describe('a document whose text is not held', () => {
  const row = { as: null, reason: null, candidates: [], evidence: null }
  const policy = { __typename: 'Policy', id: 'doc:1', nodeKind: 'POLICY', title: '工作方案', documentNumber: null }
  const document = {
    id: 'doc:2',
    nodeKind: 'CITED_DOCUMENT',
    title: '优化营商环境条例',
    documentNumber: null,
    documentKind: null,
    issuerName: null,
    level: null,
    issuedOn: null,
    publishedOn: null,
    citedBy: {
      totalCount: 2,
      edges: [
        { ...row, status: 'NOT_HELD', reason: 'its text is not held', relation: 'CITES', node: policy, measure: null },
        { ...row, status: 'AMBIGUOUS', reason: 'two have this title', relation: 'CITES', node: policy, measure: null },
      ],
    },
    upstreamTasks: { totalCount: 0, edges: [] },
  } as unknown as Found<'CitedDocument'>

  it('is marked as such itself; who cites it is not, but what is unsure of the citation stays', () => {
    const { status, groups } = citedFacts(document)
    expect(status).toBe('NOT_HELD')
    expect(groups.map(({ key, facts }) => [key, facts.map(({ status, reason }) => [status, reason])])).toEqual([
      [
        'CITES_in',
        [
          [null, null],
          ['AMBIGUOUS', 'two have this title'],
        ],
      ],
    ])
  })

  it('shows an unsure number of the register as a possible one only, and a sure one with its source', () => {
    const lines = (documentNumber: string | null, register: { number: string; sure: boolean; source: string | null } | null) =>
      citedFacts({ ...document, documentNumber, register }).lines
    const number = '国务院令第722号'
    expect(lines(null, { number, sure: false, source: null })).toEqual([{ label: 'possibleNumber', value: number }])
    expect(lines(number, { number, sure: true, source: '某通知' })).toEqual([
      { label: 'number', value: number },
      { label: 'numberSource', value: '某通知' },
    ])
    expect(lines(number, null)).toEqual([{ label: 'number', value: number }])
  })
})

describe('a figure or deadline of a measure', () => {
  const none = { totalCount: 0, edges: [] }
  const target = (surface: string, from: string | null, to: string | null) => ({
    __typename: 'Target',
    id: surface,
    nodeKind: 'TARGET',
    surface,
    from,
    to,
    evidence: null,
  })
  const measure = {
    id: 'm',
    nodeKind: 'MEASURE',
    label: '8.',
    heading: '加大贷款支持',
    text: '第二季度增贷款60亿元以上，年底前放完。',
    policy: null,
    ordinal: 8,
    sectionTitle: null,
    start: null,
    end: null,
    assignments: none,
    upstreamTasks: none,
    sameWords: none,
    citations: none,
    industries: none,
    targets: {
      totalCount: 3,
      nodes: [target('第二季度', '2022-04-01', '2022-06-30'), target('年底前', null, '2022-12-31'), target('60亿元', null, null)],
    },
  } as unknown as Found<'Measure'>

  it('comes with the days that it was read as, or with its clause', () => {
    const [group] = measureFacts(measure).groups
    expect(group?.facts.map(({ node }) => [node.title, node.detail])).toEqual([
      ['第二季度', '2022-04-01 – 2022-06-30'],
      ['年底前', '2022-12-31'],
      ['60亿元', '第二季度增贷款60亿元以上'],
    ])
  })
})

describe('a department', () => {
  const none = { totalCount: 0, nodes: [], edges: [] }
  const department = {
    __typename: 'Department',
    id: 'dept:410702:市场监督管理局',
    nodeKind: 'DEPARTMENT',
    name: '红旗区市场监督管理局',
    fullName: null,
    fullNameFrom: null,
    aliases: [],
    candidates: [],
    kindOfDepartment: 'BODY',
    assignments: none,
    ledTasks: none,
    issued: none,
    jurisdiction: null,
    sameLine: none,
    predecessors: none,
    successors: none,
  }
  const factsWith = (part: object) => departmentFacts({ ...department, ...part } as unknown as Found<'Department'>)
  const former = { __typename: 'Department', id: 'dept:410702:工商行政管理局', nodeKind: 'DEPARTMENT', name: '红旗区工商行政管理局' }
  const document = { __typename: 'Policy', id: 'doc:1', nodeKind: 'POLICY', title: '工作方案', documentNumber: null }

  it('has first what it was before a reform, with the number of tasks of each', () => {
    const [first] = factsWith({ predecessors: { totalCount: 1, nodes: [{ ...former, taskCount: { all: 2 } }] } }).groups
    expect([first?.key, first?.facts.map(({ node, tasks }) => [node.title, tasks])]).toEqual([
      'PREDECESSORS',
      [['红旗区工商行政管理局', 2]],
    ])
    expect(factsWith({}).groups).toEqual([])
  })

  it('names the document that prints its full name, with the words', () => {
    const words = { quote: '经济发展和科技信息化局', before: '一、区', after: '（以下简称区经科局）', start: 60, end: 71 }
    const { fullNameFrom } = factsWith({ fullNameFrom: { ...words, document } })
    expect(fullNameFrom).toMatchObject({ document: { id: 'doc:1', title: '工作方案' }, evidence: { ...words, document: { id: 'doc:1' } } })
    expect(factsWith({ fullNameFrom: { ...words, document: null } }).fullNameFrom).toBeNull()
  })
})
