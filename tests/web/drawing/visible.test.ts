import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import { collapsedFrame, expandedFrame, openingFrame } from '../../../web/drawing/frame.ts'
import { EVERYWHERE, OPENING_VIEW, type View, type Within } from '../../../web/drawing/view.ts'
import { hiddenNeighbours, lacksRelations, tallyOf, visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, MEASURES, node, TWO_POLICIES } from './drawings.ts'

const opening = openingFrame(TWO_POLICIES, new Map())
const unfolded = expandedFrame(opening, '红旗区措施', MEASURES).frame
const with_ = (change: Partial<View>): View => ({ ...OPENING_VIEW, ...change })
const off = (change: Partial<View['off']>): View => with_({ off: { ...OPENING_VIEW.off, ...change } })
const ids = (frame = opening, view = OPENING_VIEW) => visibleOf(frame, view).nodes.map(({ id }) => id)
const lines = (frame = opening, view = OPENING_VIEW) =>
  visibleOf(frame, view).lines.map(({ source, kind, target, count, role }) => `${source} ${kind} ${target} ×${count} ${role ?? ''}`.trim())

describe('what is seen', () => {
  it('is all at first, the roles between two nodes in one line', () => {
    expect(ids()).toHaveLength(8)
    expect(lines()).toContain('红旗区措施 ASSIGNED_TO 红旗区商务局 ×2 LEAD')
  })

  it.each([
    ['kinds', off({ kinds: ['INDUSTRY'] }), '汽车制造业'],
    ['levels', off({ levels: ['NATIONAL'] }), '发改办地区〔2020〕237号'],
    ['hands', with_({ hidden: [codeOf('红旗区')] }), '红旗区'],
  ])('leaves out by %s', (_, view, gone) => {
    expect(ids(opening, view)).not.toContain(gone)
    expect(ids(opening, view)).toHaveLength(7)
    expect(lines(opening, view).join()).not.toContain(gone.length > 3 ? gone : 'APPLIES_IN')
  })

  it('leaves out documents and departments without a level where these are switched off, but no other kinds', () => {
    const nodes = [
      node('CITED_DOCUMENT', '条例'),
      node('DEPARTMENT', '某局'),
      node('MEASURE', '措施'),
      node('POLICY', '省', { level: 'PROVINCE' }),
    ]
    const frame = openingFrame(drawing(nodes), new Map())
    expect(ids(frame, off({ levels: ['UNLEVELLED'] })).sort()).toEqual(['措施', '省'])
    expect(tallyOf(frame).levels).toEqual(
      new Map([
        ['UNLEVELLED', 2],
        ['PROVINCE', 1],
      ]),
    )
  })

  it('leaves out relations and roles', () => {
    expect(lines(opening, off({ relations: ['CONCERNS'] })).join()).not.toContain('CONCERNS')
    expect(lines(opening, off({ roles: ['LEAD'] }))).toContain('红旗区措施 ASSIGNED_TO 红旗区商务局 ×1 SUPPORT')
  })

  it('is one neighbourhood where that is asked', () => {
    expect(ids(opening, with_({ only: codeOf('汽车制造业') })).sort()).toEqual(['汽车制造业', '滨海新区措施', '红旗区措施'])
  })

  it('is everything where the node asked for is not there', () => {
    expect(ids(opening, with_({ only: 'zzzzzzz' }))).toHaveLength(8)
  })
})

describe('a folded line', () => {
  it('gives way to the statements that are drawn, and keeps the rest of its count', () => {
    expect(lines(unfolded)).toContain('红旗区措施 ASSIGNED_TO 红旗区财政局 ×1 RESPONSIBLE')
    expect(lines(unfolded)).toContain('红旗区措施#m1 ASSIGNED_TO 红旗区财政局 ×1 RESPONSIBLE')
    expect(lines(unfolded).join()).not.toContain('红旗区措施 ASSIGNED_TO 红旗区商务局')
  })

  it('comes back when the measures are folded again', () => {
    expect(lines(collapsedFrame(unfolded, '红旗区措施'))).toEqual(lines())
  })
})

describe('counts', () => {
  it('say how many neighbours are not drawn', () => {
    expect(hiddenNeighbours(opening).get('红旗区措施')).toBe(3)
    expect(hiddenNeighbours(unfolded).has('红旗区措施')).toBe(false)
    expect(hiddenNeighbours(opening).get('滨海新区财政局')).toBe(9)
  })

  it('of a body count its measures, not the policy that they are folded into', () => {
    const body = openingFrame(
      drawing(
        [node('POLICY', '措施', { folded: 29 }), node('DEPARTMENT', '区财政局', { degree: 30 }), node('JURISDICTION', '红旗区')],
        [edge('措施', 'ASSIGNED_TO', '区财政局', { count: 29 }), edge('区财政局', 'SERVES', '红旗区')],
      ),
      new Map(),
    )
    expect(hiddenNeighbours(body).get('区财政局')).toBe(29)
  })

  it('of the legend count statements, not lines', () => {
    const { kinds, relations, roles } = tallyOf(opening)
    expect(kinds.get('DEPARTMENT')).toBe(3)
    expect(relations.get('ASSIGNED_TO')).toBe(14)
    expect(roles.get('RESPONSIBLE')).toBe(12)
  })
})

describe('a policy', () => {
  const policy = node('POLICY', '措施', { folded: 3, degree: 5 })
  const cited = [node('CITED_DOCUMENT', '优化营商环境条例'), node('CITED_DOCUMENT', '招标投标法')]
  const both = cited.map(({ id }) => edge('措施', 'CITES', id))
  const industry = [node('INDUSTRY', '汽车制造业'), edge('措施', 'CONCERNS', '汽车制造业')] as const
  const lacks = (cites: number) =>
    lacksRelations(openingFrame(drawing([policy, industry[0], ...cited.slice(0, cites)], [industry[1], ...both]), new Map()), policy)

  it('says whether what it cites is drawn; industries of its measures do not count', () => {
    expect([0, 1, 2].map(lacks)).toEqual([true, true, false])
  })

  it('alone says so', () => {
    const bureau = node('DEPARTMENT', '区财政局', { degree: 9 })
    expect(lacksRelations(openingFrame(drawing([bureau]), new Map()), bureau)).toBe(false)
  })
})

describe('collapsing', () => {
  const tasks = drawing([node('MEASURE', '别处#m1')], [edge('别处#m1', 'ASSIGNED_TO', '红旗区财政局', { role: 'LEAD' })])

  it('keeps what another expansion shows too', () => {
    const both = expandedFrame(unfolded, '红旗区财政局', tasks).frame
    const left = collapsedFrame(both, '红旗区措施')
    expect([...left.nodes.keys()].filter((id) => id.includes('#'))).toEqual(['红旗区措施#m1', '红旗区措施#m2', '别处#m1'])
  })

  it('takes away what came through what it takes away', () => {
    const deeper = expandedFrame(
      unfolded,
      '红旗区措施#m3',
      drawing([node('TARGET', '30亿元')], [edge('红旗区措施#m3', 'HAS_TARGET', '30亿元')]),
    ).frame
    expect(collapsedFrame(deeper, '红旗区措施').nodes.has('30亿元')).toBe(false)
  })

  it('keeps places, so that what comes back comes back to where it was', () => {
    const placed = { ...unfolded, positions: new Map([['红旗区措施#m1', { x: 3, y: 4 }]]) }
    expect(collapsedFrame(placed, '红旗区措施').positions.get('红旗区措施#m1')).toEqual({ x: 3, y: 4 })
  })
})

describe('bounds of place and years', () => {
  const frame = openingFrame(
    {
      ...drawing(
        [
          node('POLICY', '津2020', { date: '2020-05-01', place: '天津市' }),
          node('POLICY', '津2023', { date: '2023-01-01', place: '天津市' }),
          node('CITED_DOCUMENT', '豫2020', { date: '2020', place: '新乡市' }),
          node('CITED_DOCUMENT', '无日期', { place: '天津市' }),
          node('DEPARTMENT', '津局'),
          node('DEPARTMENT', '豫局'),
        ],
        [edge('津2020', 'ASSIGNED_TO', '津局'), edge('豫2020', 'ASSIGNED_TO', '豫局'), edge('津局', 'LED_BY', '豫局')],
      ),
      totals: [],
      version: null,
    },
    new Map(),
  )
  it.each<[string, Within, string[]]>([
    ['a place', { ...EVERYWHERE, place: '天津市' }, ['无日期', '津2020', '津2023', '津局']],
    ['years', { ...EVERYWHERE, from: '2020', to: '2021' }, ['津2020', '津局', '豫2020', '豫局']],
    ['both', { ...EVERYWHERE, place: '新乡市', to: '2020' }, ['豫2020', '豫局']],
    ['neither', EVERYWHERE, ['无日期', '津2020', '津2023', '津局', '豫2020', '豫局']],
  ])('%s: other nodes stay only if something shown is tied to them', (_, within, ids) => {
    const shown = visibleOf(frame, { ...OPENING_VIEW, within }).nodes.map(({ id }) => id)
    expect(shown.sort()).toEqual(ids.sort())
  })
})

describe('what a filter leaves without a line', () => {
  const frame = expandedFrame(
    opening,
    '红旗区措施',
    drawing(
      MEASURES.nodes.map((one, at) => ({ ...one, due: [null, '2024-06-30', '2025-12-31'][at] ?? null })),
      MEASURES.edges,
    ),
  ).frame
  const measures = (within: Partial<Within>) =>
    ids(frame, with_({ within: { ...EVERYWHERE, ...within } })).filter((id) => id.includes('#m'))

  it('goes with it: departments whose roles are switched off, but nothing that never had a line', () => {
    const before = ids(
      openingFrame(drawing([...TWO_POLICIES.nodes, node('POLICY', '无关')], TWO_POLICIES.edges), new Map()),
      off({ roles: ['RESPONSIBLE'] }),
    )
    expect(before).not.toContain('滨海新区财政局')
    expect(before).toEqual(expect.arrayContaining(['红旗区商务局', '无关']))
    expect(ids(opening, off({ relations: ['CONCERNS'] }))).not.toContain('汽车制造业')
  })

  it('by days: measures that are due then, and whom they name', () => {
    expect(measures({ dueFrom: '2024-01-01' })).toEqual(['红旗区措施#m2', '红旗区措施#m3'])
    expect(measures({ dueFrom: '2024-01-01', dueTo: '2024-12-31' })).toEqual(['红旗区措施#m2'])
    expect(measures({})).toHaveLength(3)
  })

  it('by the number of neighbours: what has fewer among what is shown', () => {
    expect(ids(opening, with_({ within: { ...EVERYWHERE, least: 2 } })).sort()).toEqual(
      ['汽车制造业', '红旗区措施', '滨海新区措施', '红旗区', '红旗区财政局'].sort(),
    )
  })
})

describe('a neighbourhood', () => {
  it('goes one to three lines far', () => {
    const around = (hops: 1 | 2 | 3) => ids(opening, with_({ only: codeOf('发改办地区〔2020〕237号'), hops })).length
    expect([around(1), around(2), around(3)]).toEqual([2, 4, 5])
  })
})
