import type { Core, ElementDefinition } from 'cytoscape'
import type { Positions } from '../drawing.ts'
import { changesBetween, type Element, type NodeElement } from '../elements.ts'

/** Makes the canvas show a set of elements. */
export interface Feed {
  show(elements: readonly Element[], from?: (id: string) => { readonly x: number; readonly y: number } | undefined): void
}

/** New nodes glide from their origin, up to this number; beyond it the animation would stutter. */
const GLIDING = 160
/** A change of arrangement is animated up to this number of nodes. */
const MOVING = 500
const GLIDE_MS = 260

/** Applies differences to a canvas, each in one batch. Unchanged elements are never touched. */
export function feedOf(cy: Core, { still }: { readonly still: () => boolean }): Feed {
  let shown: ReadonlyMap<string, Element> = new Map()
  return {
    show(elements, from) {
      const { added, changed, removed } = changesBetween(shown, elements)
      const first = shown.size === 0
      shown = new Map(elements.map((element) => [element.data.id, element]))
      if (added.length + changed.length + removed.length === 0) return
      const newcomers = added.filter((element): element is NodeElement => element.group === 'nodes')
      const glide = !first && newcomers.length <= GLIDING && !still()
      cy.batch(() => {
        for (const id of removed) cy.getElementById(id).remove()
        cy.add(added.map((element) => definition(element, glide ? from?.(element.data.id) : undefined)))
        const moving = changed.filter(({ group }) => group === 'nodes').length <= MOVING && !still()
        for (const element of changed) change(cy, element, moving)
      })
      styleNow(cy)
      if (glide) for (const element of newcomers) if (from?.(element.data.id)) slide(cy, element)
    },
  }
}

/** Applies the style now. Cytoscape would do so within its next frame, which draws all that is new and would last too long. */
const styleNow = (cy: Core) => cy.elements().forEach((element) => void element.numericStyle('opacity'))

/** Origin of each new node: the position of the node whose expansion brought it. */
export function originsIn(expanded: ReadonlyMap<string, { readonly neighbours: ReadonlySet<string> }>, positions: Positions) {
  const origins = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [of, { neighbours }] of expanded) {
    const at = positions.get(of)
    if (at) for (const id of neighbours) origins.set(id, at)
  }
  return (id: string) => origins.get(id)
}

const definition = (element: Element, at: { readonly x: number; readonly y: number } | undefined): ElementDefinition =>
  element.group === 'nodes'
    ? { group: 'nodes', data: { ...element.data }, position: { ...(at ?? element.position) } }
    : { group: 'edges', data: { ...element.data } }

/** Applies a change; the node glides to its new position if animation is on. */
function change(cy: Core, element: Element, glide: boolean): void {
  const drawn = cy.getElementById(element.data.id)
  drawn.data({ ...element.data })
  if (element.group !== 'nodes') return
  const { x, y } = drawn.position()
  if (x === element.position.x && y === element.position.y) return
  if (glide) slide(cy, element)
  else drawn.stop(true).position({ ...element.position })
}

function slide(cy: Core, element: NodeElement): void {
  cy.getElementById(element.data.id).animate({ position: { ...element.position } }, { duration: GLIDE_MS, easing: 'ease-out-cubic' })
}
