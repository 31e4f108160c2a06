import type { Core, EventObject } from 'cytoscape'
import type { Point } from '../drawing.ts'

export interface PointerEvents {
  /** A node or line was tapped, or the empty ground. */
  readonly onTap: (id: string | null) => void
  readonly onDoubleTap: (id: string) => void
  /** Right click or long touch on a node, a line, or the empty ground (null): where on the screen. */
  readonly onMenu: (id: string | null, at: Point) => void
  readonly onHover: (id: string | null) => void
  readonly onMoved: (id: string, to: Point) => void
}

/** Translates pointer events on the canvas into actions. Returns a function that stops. */
export function followPointer(cy: Core, events: PointerEvents): () => void {
  const tap = ({ target }: EventObject) => events.onTap(target === cy ? null : target.id())
  const double = ({ target }: EventObject) => {
    if (target !== cy && target.isNode()) events.onDoubleTap(target.id())
  }
  const menu = (event: EventObject) => {
    const { left, top } = (cy.container() as HTMLElement).getBoundingClientRect()
    events.onMenu(event.target === cy ? null : event.target.id(), { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y })
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
  cy.on('dbltap', double)
  cy.on('cxttap taphold', menu)
  cy.on('mouseover', 'node, edge', over)
  cy.on('mouseout', 'node, edge', out)
  cy.on('dragfree', 'node', moved)
  cy.container()?.addEventListener('mouseleave', left)
  return () => {
    cy.container()?.removeEventListener('mouseleave', left)
    cy.off('tap', tap as never)
    cy.off('dbltap', double as never)
    cy.off('cxttap taphold', menu as never)
    cy.off('mouseover', 'node, edge', over as never)
    cy.off('mouseout', 'node, edge', out as never)
    cy.off('dragfree', 'node', moved as never)
  }
}
