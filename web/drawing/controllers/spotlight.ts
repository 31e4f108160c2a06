import type { Collection, Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape'

/** Lights a node or line with what hangs on it, and dims the rest. */
export interface Spotlight {
  /** What is selected, and what to light with it where that is not simply what hangs on it. Stays lit until changed. */
  choose(ids: readonly string[], lit?: ReadonlySet<string>): void
  /** What the pointer or the keyboard is on, or null. Goes before what is selected. */
  hover(id: string | null): void
  /** To be called when elements came or went. */
  refresh(): void
}

/** A spotlight over a canvas. Above `dimmable` elements hovering dims nothing, for it would no longer be instant. */
export function spotlightOf(cy: Core, dimmable = 6000): Spotlight {
  let chosen: readonly string[] = []
  let along: ReadonlySet<string> | null = null
  let hovered: string | null = null
  const light = () => {
    const centre = found(cy, hovered) ?? (along ? null : found(cy, chosen[0] ?? null))
    cy.batch(() => {
      cy.elements('.lit, .faded, .chosen').removeClass('lit faded chosen')
      for (const id of chosen) found(cy, id)?.addClass('chosen')
      if ((!centre && !along) || (hovered !== null && cy.elements().length > dimmable)) return
      const near = centre ? nearTo(centre) : cy.elements().filter((element) => along?.has(element.id()) ?? false)
      near.addClass('lit')
      cy.elements().not(near).addClass('faded')
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

function found(cy: Core, id: string | null): SingularElementReturnValue | null {
  const element = id === null ? null : cy.getElementById(id)
  return element && element.length > 0 ? element : null
}

const nearTo = (centre: SingularElementReturnValue): Collection =>
  centre.isEdge() ? (centre as EdgeSingular).connectedNodes().union(centre as EdgeSingular) : (centre as NodeSingular).closedNeighborhood()
