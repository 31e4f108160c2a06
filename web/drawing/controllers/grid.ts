import type { Core } from 'cytoscape'
import { $theme } from '../../state/theme.ts'
import type { Ring } from '../layouts/hops.ts'
import { STRETCH } from '../layouts/space.ts'
import type { GridLayout, LaneName } from '../lineage/layout.ts'
import { GROUNDS } from '../style.ts'
import type { Pen } from './pen.ts'

/** The names of the grid in the reader's language. */
export interface GridNames {
  readonly band: (band: LaneName) => string
  readonly undated: string
  /** Of a ring so many lines away from the middle; null of what hangs on nothing. */
  readonly ring: (hops: number | null) => string
}

const YEARS_ABOVE = 10
const TAG_SIZE = 12
const YEAR_SIZE = 11.5

/** Draws the rings around the node in the middle, each with its name at its top. */
export function drawRings(pen: Pen, cy: Core, rings: readonly Ring[], names: GridNames): void {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  for (const { hops, radius } of rings) {
    const high = (radius / STRETCH) * zoom
    pen.ellipse(x, y, radius * zoom, high)
    pen.outlined(names.ring(hops), x, y - high + YEAR_SIZE / 3, YEAR_SIZE, true, GROUNDS[$theme.get()].faint)
  }
}

/** Draws the bands and years of a lineage. Their names stay in sight at the left and top edge of the free part of the screen; years only while a band of documents is below them. */
export function drawGrid(pen: Pen, cy: Core, { bands, years, datedTo }: GridLayout, names: GridNames, top: number): void {
  const zoom = cy.zoom()
  const pan = cy.pan()
  const head = Math.max(top + YEAR_SIZE, (bands[0]?.from ?? 0) * zoom + pan.y - YEARS_ABOVE)
  bands.forEach(({ name, from, to }, at) => {
    const y = from * zoom + pan.y
    if (at > 0 && y > head) pen.rule(0, y, cy.width(), y)
    const middle = ((from + to) / 2) * zoom + pan.y
    if (middle > head + TAG_SIZE && middle < cy.height()) pen.tag(names.band(name), 10, middle, TAG_SIZE)
  })
  if (datedTo * zoom + pan.y < head + YEAR_SIZE) return
  let free = -Infinity
  for (const { name, from, to } of years) {
    const x = ((from + to) / 2) * zoom + pan.x
    const words = name ?? names.undated
    const half = (words.length * YEAR_SIZE) / 2
    if (x - half < free) continue
    pen.outlined(words, x, head, YEAR_SIZE, true, GROUNDS[$theme.get()].faint)
    free = x + half
  }
}
