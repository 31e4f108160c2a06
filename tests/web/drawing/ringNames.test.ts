import { expect, it } from 'vitest'
import type { Box } from '../../../web/drawing/labels.ts'
import { placesOfRingNames } from '../../../web/drawing/layouts/ringNames.ts'
import { STRETCH } from '../../../web/drawing/layouts/space.ts'

const RINGS = [
  { hops: 1, radius: 200 },
  { hops: 2, radius: 400 },
] as const
/** Some 40 units wide. */
const SIZE = { names: ['一步内', '两步内'], scale: 1, size: 12 }
const around = (x: number, y: number, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half })
const top = (radius: number) => ({ x: 0, y: -radius / STRETCH })

it('a ring has its name at its top', () => {
  const places = placesOfRingNames(RINGS, [], SIZE)
  for (const [at, { radius }] of RINGS.entries()) {
    expect(places[at]?.x).toBeCloseTo(0)
    expect(places[at]?.y).toBeCloseTo(top(radius).y)
  }
})

it('a mark at the top moves the name along its ring, and the other rings keep theirs', () => {
  const mark = around(0, top(200).y, 15)
  const [first, second] = placesOfRingNames(RINGS, [mark], SIZE)
  expect(Math.abs(first?.x ?? 0)).toBeGreaterThan(15 + 20)
  expect(Math.abs(first?.x ?? 0)).toBeLessThan(80)
  expect(((first?.x ?? 0) / 200) ** 2 + (((first?.y ?? 0) * STRETCH) / 200) ** 2).toBeCloseTo(1)
  expect(second?.x).toBeCloseTo(0)
})

it('two names do not cover each other, and the size of the drawing counts', () => {
  const close = [
    { hops: 1, radius: 200 },
    { hops: 2, radius: 204 },
  ]
  const [first, second] = placesOfRingNames(close, [], SIZE)
  expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThanOrEqual(40)
  const [far, farther] = placesOfRingNames(close, [], { ...SIZE, scale: 10 })
  expect([far?.x, farther?.x].map((x) => Math.round(x ?? 1) + 0)).toEqual([0, 0])
})

it('a ring that is full all around has no name', () => {
  expect(placesOfRingNames(RINGS, [around(0, 0, 235)], SIZE)).toEqual([null, { x: expect.closeTo(0), y: expect.closeTo(top(400).y) }])
})
