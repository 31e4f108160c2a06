import { describe, expect, it } from 'vitest'
import { fromQuery } from '../../web/drawing/address.ts'
import type { FoundPath } from '../../web/views/paths/operations.ts'
import { pathsQuery, relationsOf, WAY_RELATIONS } from '../../web/views/paths/state.ts'
import { inGraph, waysOf } from '../../web/views/paths/ways.ts'

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

it('relations left out are told to the server as those that stay', () => {
  expect(relationsOf(pathsQuery.read(''))).toBeNull()
  expect(relationsOf(pathsQuery.read('?without=SERVES&without=CITES'))).toEqual(
    WAY_RELATIONS.filter((relation) => relation !== 'SERVES' && relation !== 'CITES'),
  )
})
