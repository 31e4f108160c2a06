import { describe, expect, it } from 'vitest'
import { fromQuery } from '../../web/drawing/address.ts'
import { examplesIn } from '../../web/views/paths/examples.ts'
import type { FoundPath } from '../../web/views/paths/operations.ts'
import { pathsQuery, relationsOf, WAY_RELATIONS } from '../../web/views/paths/state.ts'
import { inGraph, rankedWays, waysOf } from '../../web/views/paths/ways.ts'

const bureau = { __typename: 'Department', caption: '区财政局', id: 'dept:1', nodeKind: 'DEPARTMENT', name: '区财政局' } as const
const policy = {
  __typename: 'Policy',
  caption: '工作方案',
  id: 'doc:1',
  nodeKind: 'POLICY',
  title: '工作方案',
  documentNumber: '津政发〔2022〕12号',
} as const
const measure = {
  __typename: 'Measure',
  caption: '1. 加快财政支出',
  id: 'doc:1#m1.',
  nodeKind: 'MEASURE',
  label: '1.',
  heading: '加快财政支出',
  text: '加快财政支出。',
  policy: { id: 'doc:1', nodeKind: 'POLICY', policyTitle: '工作方案' },
} as const
const step = (relation: 'ASSIGNED_TO' | 'HAS_MEASURE', source: string, target: string) => ({
  id: `${source} ${target}`,
  relation,
  source,
  target,
  role: null,
  status: 'RESOLVED' as const,
  evidence: null,
})
const path: FoundPath = {
  nodes: [bureau, measure, policy],
  steps: [step('ASSIGNED_TO', measure.id, bureau.id), step('HAS_MEASURE', policy.id, measure.id)],
}

describe('a way', () => {
  it('is read from its beginning, against the relationships where they point back', () => {
    const [way] = waysOf([path])
    expect(way?.start).toMatchObject({ title: '区财政局', detail: null })
    expect(way?.steps.map(({ word, back, to }) => [word, back, to.title])).toEqual([
      ['ASSIGNED_TO_in', true, '1.加快财政支出'],
      ['HAS_MEASURE_in', true, '工作方案'],
    ])
    const [other] = waysOf([{ nodes: path.nodes.toReversed(), steps: path.steps.toReversed() }])
    expect(other?.steps.map(({ word, back }) => [word, back])).toEqual([
      ['HAS_MEASURE', false],
      ['ASSIGNED_TO', false],
    ])
  })

  it('is drawn in the graph node by node, with the one in its middle chosen', () => {
    const [address = ''] = waysOf([path]).map(inGraph)
    const { view, focus } = fromQuery(address.slice(2))
    expect(view.steps).toEqual([bureau.id, measure.id, policy.id].map((of) => ({ kind: 'add', of })))
    expect(focus).toBe(measure.id)
  })
})

it('relations left out are left out of every kind of way', () => {
  const { lineage, departments, hubs } = relationsOf(pathsQuery.read(''))
  expect(hubs).toEqual(WAY_RELATIONS)
  expect(departments).toEqual(WAY_RELATIONS.filter((relation) => !['CONCERNS', 'APPLIES_IN', 'SERVES'].includes(relation)))
  expect(lineage).toContain('IMPLEMENTS')
  expect(lineage).toContain('HAS_MEASURE')
  expect(lineage).not.toContain('ASSIGNED_TO')
  const fewer = relationsOf(pathsQuery.read('?without=SERVES&without=CITES'))
  expect(fewer.hubs).toEqual(WAY_RELATIONS.filter((relation) => relation !== 'SERVES' && relation !== 'CITES'))
  expect(fewer.lineage).not.toContain('CITES')
})

describe('ways between two things', () => {
  const industry = {
    __typename: 'Industry',
    caption: '新能源汽车',
    id: 'ind:3612',
    nodeKind: 'INDUSTRY',
    name: '新能源汽车',
    code: '3612',
  } as const
  const other = { ...policy, id: 'doc:2', title: '若干措施' } as const
  const cites = {
    nodes: [policy, other],
    steps: [{ ...step('HAS_MEASURE', policy.id, other.id), id: 'cites', relation: 'CITES' as const }],
  }
  const overHub: FoundPath = {
    nodes: [policy, industry, other],
    steps: [
      { ...step('ASSIGNED_TO', policy.id, industry.id), relation: 'CONCERNS' },
      { ...step('ASSIGNED_TO', other.id, industry.id), relation: 'CONCERNS' },
    ],
  }
  const found = { ends: [policy, other], lineage: [cites], departments: [cites, path], hubs: [overHub] } as const

  it('are ranked by what they say, each once; industries that were not passed are named', () => {
    const { tiers, leftOut } = rankedWays(found, false)
    expect(tiers.map(({ tier, ways }) => [tier, ways.length])).toEqual([
      ['lineage', 1],
      ['departments', 1],
    ])
    expect(leftOut?.hubs.map(({ title }) => title)).toEqual(['新能源汽车'])
    expect(leftOut?.hops).toBe(2)
  })

  it('pass industries where that is asked, or where one is an end', () => {
    expect(rankedWays(found, true)).toMatchObject({ tiers: [{}, {}, { tier: 'hubs' }], leftOut: null })
    expect(rankedWays({ ...found, ends: [industry, other] }, false).tiers.map(({ tier }) => tier)).toContain('hubs')
  })

  it('name nothing that was left out where nothing was', () => {
    expect(rankedWays({ ...found, hubs: [cites] }, false).leftOut).toBeNull()
  })
})

const named = (id: string) => ({ id, title: id, documentNumber: null })
const cited = (id: string, ...by: string[]) => ({ document: { ...named(id), citedBy: { nodes: by.map(named) } } }) as never

it('examples are documents between which there is a way', () => {
  const { up, meet } = examplesIn([cited('国', '甲', '乙', '丙'), cited('省', '甲'), cited('自', '自')])
  expect(up.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['甲', '国'],
    ['甲', '省'],
  ])
  expect(meet.map(({ from, to }) => [from.id, to.id])).toEqual([['甲', '乙']])
})

it('examples name two documents, however often one refers to the other, and no pair twice', () => {
  const { meet } = examplesIn([cited('国', '甲', '甲', '乙'), cited('省', '甲', '甲'), cited('市', '甲', '乙', '乙')])
  expect(meet.map(({ from, to }) => [from.id, to.id])).toEqual([['甲', '乙']])
})
