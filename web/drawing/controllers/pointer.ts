import type { Core, EventObject } from 'cytoscape'
import type { Point } from '../drawing.ts'

export interface PointerEvents {
  /** A node, a line or the empty background (null) was tapped. */
  readonly onTap: (id: string | null) => void
  /** A node was tapped with Shift, Ctrl or ⌘ held, or nodes were enclosed by a box drawn with Shift held. */
  readonly onPick: (ids: readonly string[], as: 'toggle' | 'add') => void
  readonly onDoubleTap: (id: string) => void
  /** Right click or long touch on a node, a line or the empty background (null), with its position on the screen. */
  readonly onMenu: (id: string | null, at: Point) => void
  readonly onHover: (id: string | null) => void
  readonly onMoved: (id: string, to: Point) => void
}

/** Half the width of a finger's target in pixels: smaller nodes react to touch within this distance. */
const FINGER = 14

/** What was tapped. A touch just beside a small node means the node, not the line or background below the finger. */
function tapped(cy: Core, { target, originalEvent, renderedPosition }: EventObject): string | null {
  const hit: string | null = target === cy ? null : target.id()
  if (!originalEvent.type.startsWith('touch') || (target !== cy && target.isNode())) return hit
  let nearest = { id: hit, far: FINGER }
  cy.nodes().forEach((node) => {
    const { x, y } = node.renderedPosition()
    const far = Math.hypot(x - renderedPosition.x, y - renderedPosition.y)
    if (far <= nearest.far) nearest = { id: node.id(), far }
  })
  return nearest.id
}

/** Translates pointer events on the canvas into actions. Returns a function that stops listening. */
export function followPointer(cy: Core, events: PointerEvents): () => void {
  const tap = (event: EventObject) => {
    const { target, originalEvent } = event
    const held = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
    if (held && target !== cy && target.isNode()) events.onPick([target.id()], 'toggle')
    else if (!held) events.onTap(tapped(cy, event))
  }
  // Cytoscape sends one event for each node in the box.
  const boxed: string[] = []
  const box = ({ target }: EventObject) => {
    if (boxed.length === 0) queueMicrotask(() => events.onPick(boxed.splice(0), 'add'))
    boxed.push(target.id())
  }
  const double = (event: EventObject) => {
    const on = cy.getElementById(tapped(cy, event) ?? '')
    if (on.isNode()) events.onDoubleTap(on.id())
  }
  const menu = (event: EventObject) => {
    const { left, top } = (cy.container() as HTMLElement).getBoundingClientRect()
    events.onMenu(tapped(cy, event), { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y })
  }
  const over = ({ target }: EventObject) => {
    ;(cy.container() as HTMLElement).style.cursor = 'pointer'
    events.onHover(target.id())
  }
  const out = () => {
    ;(cy.container() as HTMLElement).style.cursor = ''
    events.onHover(null)
  }
  const left = () => events.onHover(null)
  const moved = ({ target }: EventObject) => events.onMoved(target.id(), { ...target.position() })
  cy.on('tap', tap)
  cy.on('box', 'node', box)
  cy.on('dbltap', double)
  cy.on('cxttap taphold', menu)
  cy.on('mouseover', 'node, edge', over)
  cy.on('mouseout', 'node, edge', out)
  cy.on('dragfree', 'node', moved)
  cy.container()?.addEventListener('mouseleave', left)
  return () => {
    cy.container()?.removeEventListener('mouseleave', left)
    cy.off('tap', tap as never)
    cy.off('box', 'node', box as never)
    cy.off('dbltap', double as never)
    cy.off('cxttap taphold', menu as never)
    cy.off('mouseover', 'node, edge', over as never)
    cy.off('mouseout', 'node, edge', out as never)
    cy.off('dragfree', 'node', moved as never)
  }
}
