import type { Core, ElementDefinition } from 'cytoscape'
import type { Positions } from '../drawing.ts'
import { changesBetween, type Element, type NodeElement } from '../elements.ts'

/** Makes the canvas show a set of elements. */
export interface Feed {
  show(elements: readonly Element[], from?: (id: string) => { readonly x: number; readonly y: number } | undefined): void
}

/** Newcomers glide from where they came from, unless they are too many for it to be smooth. */
const GLIDING = 160
/** Nodes that another arrangement moves, as long as that is smooth. */
const MOVING = 500
const GLIDE_MS = 260
const MANY_LINES = 1800

/** Feeds a canvas with differences, in one batch each, so that what stays is never touched. */
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
      spareLines(cy)
      if (glide) for (const element of newcomers) if (from?.(element.data.id)) slide(cy, element)
    },
  }
}

/** Leaves many lines out while the view is moved, so that moving stays smooth; few would only flicker. */
function spareLines(cy: Core): void {
  const { renderer } = cy as unknown as { renderer?: () => { hideEdgesOnViewport?: boolean } }
  const drawing = renderer?.call(cy)
  if (drawing) drawing.hideEdgesOnViewport = cy.edges().length > MANY_LINES
}

/** Where each newcomer comes from: the place of the node that brought it. */
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

/** A node glides to its new place where motion is wanted. */
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
