import cytoscape, { type Core } from 'cytoscape'
import { expect, it } from 'vitest'
import { followPointer } from '../../../web/drawing/controllers/pointer.ts'

/** Two nodes, a line between them, and the reported pointer events. */
function followed() {
  const cy = cytoscape({
    headless: true,
    elements: [
      { data: { id: 'a' }, position: { x: 0, y: 0 } },
      { data: { id: 'b' }, position: { x: 100, y: 0 } },
      { data: { id: 'ab', source: 'a', target: 'b' } },
    ],
    layout: { name: 'preset', fit: false },
    zoom: 1,
    pan: { x: 0, y: 0 },
  })
  const ground = { getBoundingClientRect: () => ({ left: 0, top: 0 }), addEventListener: () => undefined, style: {} }
  Object.assign(cy, { container: () => ground })
  const told: unknown[] = []
  followPointer(cy, {
    onTap: (id) => told.push(['tap', id]),
    onPick: (ids, as) => told.push([as, ...ids]),
    onDoubleTap: (id) => told.push(['double', id]),
    onMenu: (id) => told.push(['menu', id]),
    onHover: () => undefined,
    onMoved: () => undefined,
  })
  return { cy, told }
}

const tap = (cy: Core, on: string | null, x: number, originalEvent: object, type = 'tap') => {
  const event = { type, renderedPosition: { x, y: 0 }, originalEvent } as never
  if (on === null) cy.emit(event)
  else cy.getElementById(on).emit(event)
}

it('a finger within half its width of a node means the node, not the line or the ground beside it', () => {
  const { cy, told } = followed()
  const finger = { type: 'touchend' }
  tap(cy, null, 12, finger)
  tap(cy, 'ab', 90, finger)
  tap(cy, 'ab', 50, finger)
  tap(cy, null, 30, finger)
  expect(told).toEqual([
    ['tap', 'a'],
    ['tap', 'b'],
    ['tap', 'ab'],
    ['tap', null],
  ])
})

it('a long touch and a double tap beside a node mean the node, too', () => {
  const { cy, told } = followed()
  tap(cy, null, 12, { type: 'touchstart' }, 'taphold')
  tap(cy, 'ab', 92, { type: 'touchend' }, 'dbltap')
  tap(cy, null, 50, { type: 'touchend' }, 'dbltap')
  expect(told).toEqual([
    ['menu', 'a'],
    ['double', 'b'],
  ])
})

it('a mouse means what it is on', () => {
  const { cy, told } = followed()
  tap(cy, null, 8, { type: 'mouseup' })
  tap(cy, 'ab', 8, { type: 'mouseup' })
  expect(told).toEqual([
    ['tap', null],
    ['tap', 'ab'],
  ])
})

it('a tap with Shift, Ctrl or ⌘ adds the node to the selection, and on the ground does nothing', () => {
  const { cy, told } = followed()
  for (const held of ['shiftKey', 'ctrlKey', 'metaKey']) tap(cy, 'a', 0, { type: 'mouseup', [held]: true })
  tap(cy, null, 60, { type: 'mouseup', shiftKey: true })
  expect(told).toEqual(Array.from({ length: 3 }, () => ['toggle', 'a']))
})

it('the nodes of a box are told of together', async () => {
  const { cy, told } = followed()
  cy.nodes().emit('box')
  expect(told).toEqual([])
  await Promise.resolve()
  expect(told).toEqual([['add', 'a', 'b']])
})
