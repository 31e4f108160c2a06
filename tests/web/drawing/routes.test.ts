import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../../web/drawing/drawing.ts'
import type { EdgeElement, NodeElement } from '../../../web/drawing/elements.ts'
import { bendsOf, withinGrid } from '../../../web/drawing/lineage/lines.ts'

const SIZE = 30
const mark = (id: string, x: number, y: number) => ({ group: 'nodes', position: { x, y }, data: { id, size: SIZE } }) as NodeElement
const line = (id: string, source: string, target: string, quiet = false) =>
  ({ group: 'edges', data: { id, source, target, quiet } }) as EdgeElement

const [FROM, TO] = [mark('省', 0, 0), mark('市', 600, 480)]
/** In the middle of the straight way. */
const BETWEEN = mark('部', 300, 240)

/** The points towards which each line bends. */
function routesOf(lines: readonly EdgeElement[], marks: readonly NodeElement[]): readonly (readonly Point[])[] {
  const at = (id: string) => marks.find(({ data }) => data.id === id)?.position as Point
  return withinGrid(lines, marks).map(({ data }) => bendsOf(data, at(data.source), at(data.target)))
}

/** How many of the marks a curve enters, seen at very many of its points. */
function entered(from: Point, to: Point, bends: readonly Point[], marks: readonly NodeElement[]): number {
  const knots = [from, ...bends.slice(1).map((bend, at) => middle(bends[at] as Point, bend)), to]
  const points = bends.flatMap((bend, at) =>
    Array.from({ length: 101 }, (_, step) => between(knots[at] as Point, bend, knots[at + 1] as Point, step / 100)),
  )
  const inside = ({ position }: NodeElement) =>
    points.some(({ x, y }) => Math.abs(x - position.x) < SIZE / 2 && Math.abs(y - position.y) < SIZE / 2)
  return marks.filter(inside).length
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const between = (a: Point, b: Point, c: Point, done: number): Point => {
  const along = (one: number, two: number, three: number) => (1 - done) ** 2 * one + 2 * done * (1 - done) * two + done ** 2 * three
  return { x: along(a.x, b.x, c.x), y: along(a.y, b.y, c.y) }
}

describe('a line between distant bands', () => {
  it('keeps its way if nothing stands in it', () => {
    const [free] = routesOf([line('l', '省', '市')], [FROM, TO])
    const [past] = routesOf([line('l', '省', '市')], [FROM, TO, mark('部', 300, 60)])
    expect(past).toEqual(free)
  })

  it('bends around the mark that stands in it', () => {
    const marks = [FROM, TO, BETWEEN]
    const [free = []] = routesOf([line('l', '省', '市')], [FROM, TO])
    const [bent = []] = routesOf([line('l', '省', '市')], marks)
    expect(entered(FROM.position, TO.position, free, [BETWEEN])).toBe(1)
    expect(entered(FROM.position, TO.position, bent, [BETWEEN])).toBe(0)
  })

  it('passes beside the next mark of its column', () => {
    const above = mark('上', 0, 90)
    const [bent = []] = routesOf([line('l', '省', '市')], [FROM, TO, above])
    expect(entered(FROM.position, TO.position, bent, [above])).toBe(0)
  })

  it('enters at the side where another title is above its end', () => {
    const above: NodeElement = {
      ...mark('上', 600, 400),
      data: { ...mark('上', 0, 0).data, kind: 'POLICY', label: '石岭市', room: { wide: 120, high: 40 } },
    }
    const title = { ...mark('', 600, 400 + SIZE), data: { id: '', size: SIZE } } as NodeElement
    const [bent = []] = routesOf([line('l', '省', '市')], [FROM, TO, above])
    expect(entered(FROM.position, TO.position, bent, [above, title])).toBe(0)
  })

  it('bends outside its ends, however large these are: nothing would be drawn', () => {
    const large = (id: string, x: number, y: number): NodeElement => ({ ...mark(id, x, y), data: { ...mark(id, x, y).data, size: 76 } })
    const [source, target] = [large('省', 0, 0), large('市', 600, 84)]
    const [bent = []] = routesOf([line('l', '省', '市')], [source, target])
    for (const { x, y } of bent)
      for (const { position } of [source, target]) expect(Math.max(Math.abs(x - position.x), Math.abs(y - position.y))).toBeGreaterThan(38)
  })

  it('stays with the other lines between the same marks', () => {
    const [one = [], other = []] = routesOf([line('l', '省', '市'), line('k', '省', '市')], [FROM, TO, BETWEEN])
    expect(one).toHaveLength(3)
    for (const [at, { x, y }] of one.entries()) expect(Math.hypot((other[at]?.x ?? 0) - x, (other[at]?.y ?? 0) - y)).toBeLessThan(20)
  })

  it('does not bend while it is not drawn', () => {
    expect(routesOf([line('l', '省', '市', true)], [FROM, TO, BETWEEN])).toEqual(routesOf([line('l', '省', '市')], [FROM, TO]))
  })

  it('between documents keeps its detour when a layer brings very many lines', () => {
    const cited = line('l', '省', '市')
    const lineage = { ...cited, data: { ...cited.data, lineage: true } }
    const layer = Array.from({ length: 400 }, (_, at) => line(`k${at}`, '省', '部'))
    const marks = [FROM, TO, BETWEEN]
    expect(routesOf([lineage, ...layer], marks)[0]).toEqual(routesOf([lineage], marks)[0])
  })

  it('enters no more marks than on its plain way, whatever stands around', () => {
    const anywhere = fc.tuple(fc.integer({ min: -2, max: 9 }), fc.integer({ min: -2, max: 7 }))
    fc.assert(
      fc.property(fc.uniqueArray(anywhere, { maxLength: 25, selector: String }), (cells) => {
        const others = cells.map(([column, row], at) => mark(`n${at}`, column * 85 + 20, row * 85 + 20))
        const [plain = []] = routesOf([line('l', '省', '市', true)], [FROM, TO, ...others])
        const [bent = []] = routesOf([line('l', '省', '市')], [FROM, TO, ...others])
        // A line may graze a corner between two of the examined points.
        const allowed = entered(FROM.position, TO.position, plain, others) + 1
        expect(entered(FROM.position, TO.position, bent, others)).toBeLessThanOrEqual(allowed)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
