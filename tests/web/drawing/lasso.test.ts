import { expect, it } from 'vitest'
import { isInside } from '../../../web/drawing/lasso.ts'

/** A horseshoe, open to the right. */
const HORSESHOE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 20 },
  { x: 20, y: 20 },
  { x: 20, y: 80 },
  { x: 100, y: 80 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
]

it.each([
  ['in its back', { x: 10, y: 50 }, true],
  ['in an arm', { x: 90, y: 10 }, true],
  ['between the arms', { x: 60, y: 50 }, false],
  ['beside it', { x: 150, y: 10 }, false],
])('a point %s', (_, point, inside) => {
  expect(isInside(HORSESHOE, point)).toBe(inside)
  expect(isInside(HORSESHOE.toReversed(), point)).toBe(inside)
})

it('nothing is inside an outline of one point', () => {
  expect(isInside([{ x: 1, y: 1 }], { x: 1, y: 1 })).toBe(false)
})
