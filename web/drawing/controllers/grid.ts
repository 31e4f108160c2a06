import type { Core } from 'cytoscape'
import { $theme } from '../../state/theme.ts'
import { type Band, DATED_BANDS } from '../lineage/bands.ts'
import type { LineageLayout } from '../lineage/layout.ts'
import { GROUNDS } from '../style.ts'
import type { Pen } from './pen.ts'

/** The names of the grid in the reader's language. */
export interface GridNames {
  readonly band: (band: Band) => string
  readonly undated: string
}

const YEARS_ABOVE = 10
const TAG_SIZE = 12
const YEAR_SIZE = 11.5

/** Draws the bands and years of a lineage. Their names stay in sight at the left and top edge of the free part of the screen; years only while a band of documents is below them. */
export function drawGrid(pen: Pen, cy: Core, { bands, years }: LineageLayout, names: GridNames, top: number): void {
  const zoom = cy.zoom()
  const pan = cy.pan()
  const head = Math.max(top + YEAR_SIZE, (bands[0]?.from ?? 0) * zoom + pan.y - YEARS_ABOVE)
  bands.forEach(({ name, from, to }, at) => {
    const y = from * zoom + pan.y
    if (at > 0 && y > head) pen.rule(0, y, cy.width(), y)
    const middle = ((from + to) / 2) * zoom + pan.y
    if (middle > head + TAG_SIZE && middle < cy.height()) pen.tag(names.band(name), 10, middle, TAG_SIZE)
  })
  const dated = bands.filter(({ name }) => DATED_BANDS.has(name)).at(-1)
  if (!dated || dated.to * zoom + pan.y < head + YEAR_SIZE) return
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
