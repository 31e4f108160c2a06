import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromQuery, toQuery } from '../../../web/drawing/address.ts'
import { arrangedBy, fetchArrangement } from '../../../web/drawing/arranged.ts'
import { codeOf } from '../../../web/drawing/codes.ts'
import { distancesFrom, neighboursIn } from '../../../web/drawing/distances.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { hopsLayout } from '../../../web/drawing/layouts/hops.ts'
import { overviewLayout } from '../../../web/drawing/layouts/overview.ts'
import { placing } from '../../../web/drawing/layouts/placing.ts'
import type { LayoutQuestion } from '../../../web/drawing/layouts/question.ts'
import type { Body } from '../../../web/drawing/layouts/space.ts'
import { SKIPPED_YEARS, timelineLayout } from '../../../web/drawing/lineage/timeline.ts'
import { replayOf } from '../../../web/drawing/replay.ts'
import { ARRANGEMENTS, OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, laid, node, sourceWith } from './drawings.ts'

const DATED = [
  node('POLICY', '区早', { level: 'DISTRICT', place: '红旗区', date: '2022-03-01' }),
  node('POLICY', '区晚', { level: 'DISTRICT', place: '滨海新区', date: '2022-11-20' }),
  node('CITED_DOCUMENT', '国', { level: 'NATIONAL', date: '2015-06-01', detail: '国发〔2015〕1号' }),
  node('CITED_DOCUMENT', '无日期', { level: 'CITY', place: '红旗区' }),
  node('DEPARTMENT', '财政局', { level: 'DISTRICT' }),
]
const LINES = [edge('区早', 'IMPLEMENTS', '国'), edge('区晚', 'BASED_ON', '国'), edge('区早', 'ASSIGNED_TO', '财政局')]
const frame = openingFrame(drawing(DATED, LINES), new Map())
const body = (id: string) => ({ id, kind: 'POLICY' as const, label: id, degree: 0, folded: 0 })

describe('the timeline', () => {
  const { places, bands, years } = timelineLayout(laid(DATED), 'level', false)
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN }

  it('goes from left to right by day, what has no date at the end, and skips years without documents', () => {
    const across = ['国', '区早', '区晚', '无日期'].map((id) => at(id).x)
    expect([...across].sort((a, b) => a - b)).toEqual(across)
    expect(new Set(across).size).toBe(4)
    expect(years.map(({ name }) => name)).toEqual(['2015', SKIPPED_YEARS, '2022', null])
  })

  it('has a lane for each level, or for each place with the national documents above', () => {
    expect(bands.map(({ name }) => name)).toEqual(['STATE', 'CITY', 'DISTRICT', 'DEPARTMENTS'])
    const lanes = timelineLayout(laid(DATED), 'place', false).bands.map(({ name }) => name)
    expect(lanes).toEqual(['STATE', { place: '红旗区' }, { place: '滨海新区' }, 'DEPARTMENTS'])
  })

  it('puts a stack of several places into the lane of none', () => {
    const stack = {
      id: 'fold:1',
      kind: 'POLICY' as const,
      band: 'DISTRICT' as const,
      span: { from: '2022', to: '2022' },
      place: undefined,
      members: DATED.slice(0, 2),
    }
    expect(timelineLayout({ ...laid([]), folds: [stack] }, 'place', false).bands.map(({ name }) => name)).toEqual([{ place: null }])
  })

  it('puts undated documents side by side, as long as the drawing stays as wide as a screen', () => {
    const undated = Array.from({ length: 6 }, (_, at) => node('CITED_DOCUMENT', `无日期${at}`, { level: 'CITY' }))
    const { places } = timelineLayout(laid([...DATED, ...undated]), 'level', false)
    expect(new Set(undated.map(({ id }) => places.get(id)?.x)).size).toBeGreaterThan(3)
  })

  it('puts no two documents into one place', () => {
    const documents = fc.array(
      fc.record({
        level: fc.constantFrom('CITY' as const, 'DISTRICT' as const),
        date: fc.constantFrom('2020', '2020-05-01', '2020-05-02', '2021-12-31', null),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(documents, (all) => {
        const nodes = all.map((more, at) => node('POLICY', `p${at}`, more))
        const layout = timelineLayout(laid(nodes), 'level', false)
        expect(new Set([...layout.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length)
        expect(timelineLayout(laid([...nodes].reverse()), 'level', false)).toEqual(layout)
      }),
      { numRuns: 60 },
    )
  })
})

describe('rings', () => {
  const ringsLayout = (bodies: readonly Body[], lines: readonly { readonly source: string; readonly target: string }[]) =>
    hopsLayout(body('a'), bodies, distancesFrom('a', neighboursIn(lines)), lines)

  it('count the lines from the middle, and keep apart what hangs on nothing', () => {
    const lines = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
    ]
    const { rings, places } = ringsLayout(['b', 'c', 'lone'].map(body), lines)
    expect(rings.map(({ hops }) => hops)).toEqual([1, 2, null])
    const far = (id: string) => Math.hypot(places.get(id)?.x ?? 0, (places.get(id)?.y ?? 0) * 1.62)
    expect(far('a')).toBe(0)
    expect(far('b')).toBeLessThan(far('c'))
    expect(far('c')).toBeLessThan(far('lone'))
  })

  it('have in their middle the node asked for, else the document with most lines', async () => {
    const middle = async (view: Partial<View>) => {
      const asked: View = { ...OPENING_VIEW, arrangement: 'rings', ...view }
      await fetchArrangement(asked)
      const arranged = arrangedBy(asked, visibleOf(frame, asked))
      return arranged?.kind === 'rings' ? arranged.centre : null
    }
    expect(await middle({ centre: codeOf('财政局') })).toBe('财政局')
    expect(await middle({ centre: codeOf('不在图中') })).toBe('区早')
  })

  it('count along single documents, never through a stack, and stack none of different distances', async () => {
    const many = Array.from({ length: 200 }, (_, at) => node('POLICY', `p${at}`, { level: 'DISTRICT', date: '2023' }))
    const ways = [edge('p0', 'CITES', 'p1'), edge('p0', 'CITES', 'p2'), edge('p3', 'CITES', 'p4')]
    const view: View = { ...OPENING_VIEW, arrangement: 'rings', centre: codeOf('p0') }
    await fetchArrangement(view)
    const visible = visibleOf(openingFrame(drawing(many, ways), new Map()), view)
    expect(visible.nodes.map(({ id }) => id)).toEqual(['p0'])
    expect(visible.folds.map(({ members }) => members.length).sort((a, b) => a - b)).toEqual([2, 197])
    const arranged = arrangedBy(view, visible)
    expect(arranged?.kind === 'rings' && arranged.rings.map(({ hops }) => hops)).toEqual([1, null])
  })

  it('hold as many nodes as come, each in a place of its own', () => {
    const many = Array.from({ length: 300 }, (_, at) => body(`n${at}`))
    const { places } = ringsLayout(
      many,
      many.map(({ id }) => ({ source: 'a', target: id })),
    )
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(301)
  })
})

describe('every arrangement', () => {
  it('shows the same nodes and lines', () => {
    const shown = ARRANGEMENTS.map((arrangement) => visibleOf(frame, { ...OPENING_VIEW, arrangement }))
    for (const { nodes, lines } of shown) expect({ nodes, lines }).toEqual({ nodes: shown[0]?.nodes, lines: shown[0]?.lines })
  })

  it('comes back from its address', () => {
    for (const arrangement of ARRANGEMENTS) {
      const view: View = { ...OPENING_VIEW, arrangement, centre: codeOf('国'), lanes: 'place' }
      expect(fromQuery(toQuery(view)).view).toEqual(view)
    }
  })

  it('of links from before there were others opens with what it opened with then', () => {
    expect(fromQuery('as=force').view).toMatchObject({ arrangement: 'force', opening: 'mixed' })
    expect(fromQuery('as=lineage').view).toMatchObject({ arrangement: 'lineage', opening: 'documents' })
  })
})

describe('forces between many documents', () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    node('POLICY', `p${at}`, { level: 'DISTRICT', date: `20${20 + (at % 3)}-01-01`, place: `区${at % 4}` }),
  )
  const asked: LayoutQuestion['kind'][] = []
  const replay = replayOf(
    sourceWith({
      opening: async () => drawing([...many, node('CITED_DOCUMENT', '国', { level: 'NATIONAL' })], [edge('p0', 'IMPLEMENTS', '国')]),
    }),
    async (question) => {
      asked.push(question.kind)
      return question.kind === 'overview'
        ? [...overviewLayout(question.bodies, question.ties, question.tall)]
        : [...placing(question.request)]
    },
  )
  const view: View = { ...OPENING_VIEW, arrangement: 'force' }

  it('place the stacks, and put what a stack opens into beside it while all else stays', async () => {
    const before = await replay.frameAfter(view)
    const folds = visibleOf(before, view).folds
    expect(folds.length).toBe(12)
    const opened: View = { ...view, opened: [codeOf(folds[0]?.id ?? '')] }
    const after = await replay.frameAfter(opened)
    const { nodes } = visibleOf(after, opened)
    expect(nodes.length).toBeGreaterThan(10)
    for (const { id } of folds) expect(after.positions.get(id)).toEqual(before.positions.get(id))
    const places = nodes.map(({ id }) => after.positions.get(id))
    expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(nodes.length)
    expect(asked).toEqual(['overview', 'placing'])
  })
})
