import { describe, expect, it } from 'vitest'
import type { DrawingNode, Point } from '../../../web/drawing/drawing.ts'
import { addedFrame, expandedFrame, openingFrame } from '../../../web/drawing/frame.ts'
import { overviewLayout } from '../../../web/drawing/layouts/overview.ts'
import { placing } from '../../../web/drawing/layouts/placing.ts'
import { overviewQuestion, placingQuestion } from '../../../web/drawing/layouts/question.ts'
import { HANG, roomOf, stretched } from '../../../web/drawing/layouts/space.ts'
import { surroundings } from '../../../web/drawing/layouts/surroundings.ts'
import { drawing, edge, MEASURES, node, TWO_POLICIES } from './drawings.ts'

function laidOut({ nodes, edges } = TWO_POLICIES, tall = false): Map<string, Point> {
  const question = overviewQuestion(nodes, edges, tall)
  return question.kind === 'overview' ? overviewLayout(question.bodies, question.ties, question.tall) : new Map()
}

function placed(frame: ReturnType<typeof expandedFrame>) {
  const question = placingQuestion(frame.frame, frame.newcomers)
  return question.kind === 'placing' ? placing(question.request) : new Map<string, Point>()
}

const distance = (a: Point | undefined, b: Point | undefined) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
const opening = openingFrame(TWO_POLICIES, laidOut())

/** A policy with enough departments to need several rings. */
const CROWD = drawing(
  [
    node('POLICY', '措施', { folded: 78, degree: 80 }),
    ...Array.from({ length: 90 }, (_, at) => node('DEPARTMENT', `部门${at}`, { degree: 2 })),
  ],
  Array.from({ length: 90 }, (_, at) => edge('措施', 'ASSIGNED_TO', `部门${at}`)),
)

describe('the opening layout', () => {
  it('places every node', () => {
    expect([...laidOut().keys()].sort()).toEqual(TWO_POLICIES.nodes.map(({ id }) => id).sort())
  })

  it('is the same each time, in whatever order the drawing comes', () => {
    const shuffled = { ...TWO_POLICIES, nodes: [...TWO_POLICIES.nodes].reverse() }
    expect([...laidOut(shuffled)].sort()).toEqual([...laidOut()].sort())
  })

  it('puts bodies around their own policy', () => {
    const at = laidOut()
    expect(distance(at.get('红旗区财政局'), at.get('红旗区措施'))).toBeLessThan(distance(at.get('红旗区财政局'), at.get('滨海新区措施')))
  })

  it('puts what a policy rests on above it', () => {
    const at = laidOut()
    expect(at.get('发改办地区〔2020〕237号')?.y).toBeLessThan(at.get('滨海新区措施')?.y ?? 0)
  })

  it('keeps nodes apart', () => {
    const all = [...laidOut(CROWD).values()]
    const least = Math.min(...all.flatMap((a, at) => all.slice(at + 1).map((b) => distance(a, b))))
    expect(least).toBeGreaterThan(25)
  })

  it('is higher than wide where that is asked', () => {
    const size = (points: readonly Point[], of: (at: Point) => number) => Math.max(...points.map(of)) - Math.min(...points.map(of))
    const tall = [...laidOut(TWO_POLICIES, true).values()]
    expect(size(tall, ({ y }) => y)).toBeGreaterThan(size(tall, ({ x }) => x))
  })

  it('of nothing is nothing; of a graph without policies is still a layout', () => {
    expect(laidOut(drawing([]))).toEqual(new Map())
    expect(laidOut(drawing([node('DEPARTMENT', '区财政局'), node('DEPARTMENT', '区商务局')])).size).toBe(2)
  })
})

describe('a neighbourhood shown alone', () => {
  const bureau = node('DEPARTMENT', '区财政局', { degree: 31 })
  const tasks = Array.from({ length: 29 }, (_, at) => node('MEASURE', `措施#m${at + 1}`))
  const around = [...tasks, node('JURISDICTION', '红旗区'), node('CITED_DOCUMENT', '优化营商环境条例')]
  const at = surroundings(bureau, around, { x: 500, y: -40 })

  it('stands around its node, with room for the words of each', () => {
    expect(at.get(bureau.id)).toEqual({ x: 500, y: -40 })
    const all = [...at.values()].map(stretched)
    const least = Math.min(...all.flatMap((a, index) => all.slice(index + 1).map((b) => distance(a, b))))
    expect(least).toBeGreaterThan(60)
  })

  it('keeps to the order of the measures, documents at the top', () => {
    const turn = ({ id }: { readonly id: string }) => {
      const { x, y } = at.get(id) ?? { x: 0, y: 0 }
      return Math.atan2(x - 500, -(y + 40))
    }
    expect(turn({ id: '优化营商环境条例' })).toBeCloseTo(0)
    const first = tasks.slice(0, 5).map((task) => (turn(task) + 2 * Math.PI) % (2 * Math.PI))
    expect([...first].sort((a, b) => a - b)).toEqual(first)
  })

  it('closes up where there is no room for so many words', () => {
    const many = Array.from({ length: 200 }, (_, index) => node('MEASURE', `措施#m${index}`))
    const far = (places: ReadonlyMap<string, Point>) => Math.max(...[...places.values()].map(({ x }) => x))
    expect(far(surroundings(bureau, many, { x: 0, y: 0 }))).toBeLessThan(far(surroundings(bureau, many.slice(0, 60), { x: 0, y: 0 })) * 1.5)
  })
})

describe('new nodes', () => {
  it('brought by name come to what they are tied to, a measure to its policy', () => {
    const measure = drawing([node('MEASURE', '滨海新区措施#m6')], [edge('滨海新区措施', 'HAS_MEASURE', '滨海新区措施#m6')])
    const at = placed(addedFrame(opening, '滨海新区措施#m6', measure)).get('滨海新区措施#m6')
    expect(distance(at, opening.positions.get('滨海新区措施'))).toBeLessThan(160)
  })

  it('brought by name with their measures stand near the policy of these, wherever it is', () => {
    const bureau = node('DEPARTMENT', '区税务局', { degree: 3 })
    const { edges, nodes } = MEASURES
    const tasks = drawing(
      [bureau, ...nodes],
      [...edges.filter(({ kind }) => kind === 'HAS_MEASURE'), ...nodes.map(({ id }) => edge(id, 'ASSIGNED_TO', bureau.id))],
    )
    const at = placed(addedFrame(opening, bureau.id, tasks)).get(bureau.id)
    expect(distance(at, opening.positions.get('红旗区措施'))).toBeLessThan(250)
  })

  it('come next to where they came from, in reading order from the top', () => {
    const places = placed(expandedFrame(opening, '红旗区措施', MEASURES))
    const policy = opening.positions.get('红旗区措施')
    for (const at of places.values()) expect(distance(at, policy)).toBeLessThan(200)
    expect(places.get('红旗区措施#m1')?.y).toBeLessThan(places.get('红旗区措施#m2')?.y ?? -Infinity)
  })

  it('leave the rings of a policy to its measures', () => {
    const cited = ['优化营商环境条例', '招标投标法'].map((id) => node('CITED_DOCUMENT', id, { degree: 1 }))
    const edges = cited.map(({ id }) => edge('滨海新区措施', 'CITES', id))
    const places = placed(expandedFrame(opening, '滨海新区措施', drawing(cited, edges)))
    const ringsEnd = roomOf(opening.nodes.get('滨海新区措施') as DrawingNode)
    const middle = stretched(opening.positions.get('滨海新区措施') ?? { x: 0, y: 0 })
    expect(places.size).toBe(2)
    for (const at of places.values()) expect(distance(stretched(at), { x: middle.x, y: middle.y + HANG })).toBeGreaterThan(ringsEnd)
  })

  it('find room on the rings that were kept free, whatever stands around', () => {
    const frame = openingFrame(CROWD, laidOut(CROWD))
    const measures = drawing(Array.from({ length: 78 }, (_, at) => node('MEASURE', `措施#m${at + 1}`)))
    const places = placed(expandedFrame(frame, '措施', measures))
    const middle = frame.positions.get('措施')
    const nearest = Math.min(...CROWD.nodes.slice(1).map(({ id }) => distance(frame.positions.get(id), middle)))
    for (const at of places.values())
      for (const [id, other] of frame.positions) if (id !== '措施') expect(distance(at, other)).toBeGreaterThan(14)
    expect(nearest).toBeGreaterThan(80)
  })

  it('never cover one another', () => {
    const many = drawing(Array.from({ length: 60 }, (_, at) => node('MEASURE', `远处#m${at}`)))
    const all = [...placed(expandedFrame(opening, '红旗区财政局', many)).values()]
    const least = Math.min(...all.flatMap((a, at) => all.slice(at + 1).map((b) => distance(a, b))))
    expect(least).toBeGreaterThan(14)
  })

  it('get the same places each time', () => {
    expect(placed(expandedFrame(opening, '红旗区措施', MEASURES))).toEqual(placed(expandedFrame(opening, '红旗区措施', MEASURES)))
  })
})
