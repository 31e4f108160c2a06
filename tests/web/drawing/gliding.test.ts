import { expect, it } from 'vitest'
import { movement } from '../../../web/drawing/controllers/gliding.ts'

const middle = { x: 720, y: 450 }
const from = { zoom: 0.8, pan: { x: 100, y: -40 } }

/** Where a point of the drawing is on the screen. */
const onScreen = ({ zoom, pan }: typeof from, at: { x: number; y: number }) => ({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y })

it.each([
  ['dragged', { zoom: 0.8, pan: { x: 160, y: -75 } }],
  ['zoomed around a corner', { zoom: 1.1, pan: { x: 137.5, y: -55 } }],
  ['not moved', from],
])('a picture that is %s lies where its nodes would be drawn', (_, to) => {
  const { x, y, stretched } = movement(from, to, middle)
  for (const node of [
    { x: 0, y: 0 },
    { x: 900, y: -300 },
  ]) {
    const drawn = onScreen(from, node)
    // As `translate(x, y) scale(stretched)` around the middle moves it.
    const moved = { x: middle.x + (drawn.x - middle.x) * stretched + x, y: middle.y + (drawn.y - middle.y) * stretched + y }
    const expected = onScreen(to, node)
    expect(moved.x).toBeCloseTo(expected.x)
    expect(moved.y).toBeCloseTo(expected.y)
  }
})
