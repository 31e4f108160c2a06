import type { Collection, Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape'

/** Highlights a node or line with its surroundings and dims the rest. */
export interface Spotlight {
  /** Highlights the selection until it changes. `lit` names the highlighted elements if they are not simply the neighbours. */
  choose(ids: readonly string[], lit?: ReadonlySet<string>): void
  /** Highlights the element under the pointer or keyboard focus; null for none. Takes precedence over the selection. */
  hover(id: string | null): void
  /** Call this after elements were added or removed. */
  refresh(): void
}

/** Creates the spotlight of a canvas. Above `dimmable` elements hovering dims nothing, because it would lag. */
export function spotlightOf(cy: Core, dimmable = 6000): Spotlight {
  let chosen: readonly string[] = []
  let along: ReadonlySet<string> | null = null
  let hovered: string | null = null
  const light = () => {
    const centre = found(cy, hovered) ?? (along ? null : found(cy, chosen[0] ?? null))
    const dims = (centre !== null || along !== null) && !(hovered !== null && cy.elements().length > dimmable)
    const near = centre && nearTo(centre)
    const isLit = (element: SingularElementReturnValue) => (near ? near.has(element) : (along?.has(element.id()) ?? false))
    const selected = new Set(chosen)
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const lit = dims && isLit(element)
        give(element, 'lit', lit)
        give(element, 'faded', dims && !lit)
        give(element, 'chosen', selected.has(element.id()))
      })
    })
  }
  return {
    choose(ids, lit) {
      chosen = ids
      along = lit ?? null
      light()
    },
    hover(id) {
      if (id === hovered) return
      hovered = id
      light()
    },
    refresh: light,
  }
}

/** Gives or takes a class only where that changes something: Cytoscape works out the style of every element it touches. */
function give(element: SingularElementReturnValue, name: 'lit' | 'faded' | 'chosen', wanted: boolean): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
}

function found(cy: Core, id: string | null): SingularElementReturnValue | null {
  const element = id === null ? null : cy.getElementById(id)
  return element && element.length > 0 ? element : null
}

const nearTo = (centre: SingularElementReturnValue): Collection =>
  centre.isEdge() ? (centre as EdgeSingular).connectedNodes().union(centre as EdgeSingular) : (centre as NodeSingular).closedNeighborhood()
