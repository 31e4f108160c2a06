import type { Core } from 'cytoscape'
import { $theme } from '../../state/theme.ts'
import type { Box } from '../labels.ts'
import type { Ring } from '../layouts/hops.ts'
import { placesOfRingNames } from '../layouts/ringNames.ts'
import { STRETCH } from '../layouts/space.ts'
import type { GridLayout, LaneName } from '../lineage/layout.ts'
import { yearNames } from '../lineage/yearNames.ts'
import { GROUNDS } from '../style.ts'
import type { Extent, Insets } from './camera.ts'
import type { Pen } from './pen.ts'

/** The names of the grid in the reader's language. */
export interface GridNames {
  readonly band: (band: LaneName) => string
  readonly undated: string
  /** Name of a ring by its distance from the centre in lines; null stands for unconnected nodes. */
  readonly ring: (hops: number | null) => string
}

const YEARS_ABOVE = 10
const TAG_SIZE = 12
const YEAR_SIZE = 11.5
const SMALLEST_YEAR = 9
/** Distance between two rows of year names. */
const YEAR_ROW = 13

/** Area that the rings cover. */
export function extentOfRings(rings: readonly Ring[]): Extent {
  const radius = Math.max(0, ...rings.map((ring) => ring.radius))
  return { x1: -radius, x2: radius, y1: -radius / STRETCH, y2: radius / STRETCH }
}

/** Draws the rings around the central node, each with its name where `taken`, the marks and labels, leave room. */
export function drawRings(pen: Pen, cy: Core, rings: readonly Ring[], names: GridNames, taken: readonly Box[]): void {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  for (const { radius } of rings) pen.ellipse(x, y, radius * zoom, (radius / STRETCH) * zoom)
  const words = rings.map(({ hops }) => names.ring(hops))
  placesOfRingNames(rings, taken, { names: words, scale: zoom, size: YEAR_SIZE }).forEach((at, index) => {
    if (at) pen.outlined(words[index] as string, x + at.x, y + at.y + YEAR_SIZE / 3, YEAR_SIZE, true, GROUNDS[$theme.get()].faint)
  })
}

/**
 * Draws the bands and years of a lineage. Band names stay at the left edge of the uncovered part of the screen, year names at the top
 * edge; years are shown only while a band of documents is in sight.
 */
export function drawGrid(
  pen: Pen,
  cy: Core,
  { bands, years, datedTo }: GridLayout,
  names: GridNames,
  { top, left }: Pick<Insets, 'top' | 'left'>,
): void {
  const zoom = cy.zoom()
  const pan = cy.pan()
  const head = Math.max(top + YEAR_SIZE, (bands[0]?.from ?? 0) * zoom + pan.y - YEARS_ABOVE)
  bands.forEach(({ name, from, to }, at) => {
    const y = from * zoom + pan.y
    if (at > 0 && y > head) pen.rule(0, y, cy.width(), y)
    const middle = ((from + to) / 2) * zoom + pan.y
    if (middle > head + TAG_SIZE && middle < cy.height()) pen.tag(names.band(name), left + 2, middle, TAG_SIZE)
  })
  if (datedTo * zoom + pan.y < head + YEAR_SIZE) return
  for (const { text, x, size, row } of yearNames(years, names.undated, { scale: zoom, largest: YEAR_SIZE, smallest: SMALLEST_YEAR }))
    pen.outlined(text, x + pan.x, head - row * YEAR_ROW, size, true, GROUNDS[$theme.get()].faint)
}
