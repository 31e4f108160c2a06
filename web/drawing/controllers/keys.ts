import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from '../drawing.ts'
import { type Direction, towards } from '../steering.ts'

export interface KeyEvents {
  readonly selected: () => string | null
  /** An arrow key selected a node; `from` is the node it came from, or null. */
  readonly onSelect: (id: string, from: string | null) => void
  readonly onToggle: (id: string) => void
  readonly onHide: (id: string) => void
  readonly onMenu: (id: string) => void
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** Handles keys on the canvas: arrows follow lines, Enter expands, Delete hides, + − 0 zoom. Returns true if the key was handled. */
export function steeredBy(cy: Core, events: KeyEvents, key: string): boolean {
  const id = events.selected()
  const arrow = ARROWS[key]
  if (arrow) return go(cy, events, id, arrow)
  switch (key) {
    case '+':
    case '=':
      events.onZoom(1.3)
      return true
    case '-':
      events.onZoom(1 / 1.3)
      return true
    case '0':
      events.onFit()
      return true
  }
  if (id === null) return false
  switch (key) {
    case 'Enter':
      events.onToggle(id)
      return true
    case 'Delete':
      events.onHide(id)
      return true
    case 'ContextMenu':
    case 'm':
      events.onMenu(id)
      return true
    default:
      return false
  }
}

function go(cy: Core, events: KeyEvents, id: string | null, arrow: Direction): boolean {
  const from = id === null ? cy.collection() : cy.getElementById(id)
  const first = cy.nodes().sort((a, b) => b.data('rank') - a.data('rank'))[0]
  if (from.length === 0) {
    if (first) events.onSelect(first.id(), null)
    return first !== undefined
  }
  const node = cy.getElementById(from.id()) as unknown as NodeSingular
  const places = new Map<string, Point>()
  node.neighborhood('node').forEach((near) => {
    places.set(near.id(), (near as NodeSingular).position())
  })
  const next = towards(node.position(), arrow, places)
  if (next !== null) events.onSelect(next, from.id())
  return true
}
