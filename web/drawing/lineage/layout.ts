import { NODE_TYPES } from '../../model/generated/model.ts'
import type { DrawingNode, NodeKind, Point, Positions } from '../drawing.ts'
import { BANDS, type Band, bandOf, DATED_BANDS } from './bands.ts'
import { type Fold, yearOf } from './folds.ts'

/** A band or a year, from one coordinate to the other. */
export interface Stripe<Name> {
  readonly name: Name
  readonly from: number
  readonly to: number
}

/** Width and height in the units of the drawing. */
export interface Room {
  readonly wide: number
  readonly high: number
}

/** A band by its name, or a place as it is written; null for several places and unknown ones. */
export type LaneName = Band | { readonly place: string | null }

/** Places within a grid of bands and years, and that grid. */
export interface GridLayout {
  readonly places: Positions
  /** The room that each node's letters may take. */
  readonly room: ReadonlyMap<string, Room>
  readonly bands: readonly Stripe<LaneName>[]
  /** Lower edge of the last band that has columns of years. */
  readonly datedTo: number
  /** Columns of years, oldest first; null is the column of documents without a date, at the right edge. */
  readonly years: readonly Stripe<string | null>[]
}

/** Something that takes a cell: a node or a fold. */
export interface Item {
  readonly id: string
  readonly kind: NodeKind
  readonly band: Band
  readonly year: string | null
  readonly date: string
  readonly weight: number
}

/** Width and height of a cell, with room for the letters below the node. */
type Cell = readonly [width: number, height: number]
const CELLS: Readonly<Partial<Record<NodeKind, Cell>>> = {
  POLICY: [172, 124],
  CITED_DOCUMENT: [124, 100],
  SECTION: [40, 40],
  UPSTREAM_TASK: [104, 72],
  DEPARTMENT: [104, 76],
  JURISDICTION: [104, 72],
  INDUSTRY: [96, 68],
}
export const cellOf = (kind: NodeKind): Cell => CELLS[kind] ?? (NODE_TYPES[kind].small ? [30, 30] : [104, 72])
/** Half the height of a document's mark, and the distance to the next row. */
export const NODE_HALF = 26
export const BAND_GAP = 26
const YEAR_GAP = 30
const MOST_ROWS = 40
/** Width over height of the free part of a screen. */
export const WIDE = 2.05
export const TALL = 0.62

/**
 * Places documents in bands by level, upstream on top, and in columns by year, oldest at the left. Within a cell of band and year
 * they run from left to right by date. Other kinds have bands of their own below. Pure: the same nodes always get the same places.
 */
export function lineageLayout(nodes: readonly DrawingNode[], folds: readonly Fold[], tall: boolean): GridLayout {
  const items = [...nodes.map(itemOf), ...folds.map(itemOfFold)].sort(inOrder)
  const aspect = tall ? TALL : WIDE
  let best = gridOf(items, 1)
  for (let rows = 2; rows <= MOST_ROWS && best.width / best.height > aspect; rows += 1) {
    const next = gridOf(items, rows)
    if (heightOfScreen(next, aspect) <= heightOfScreen(best, aspect)) best = next
  }
  return spread(best, aspect)
}

export interface Grid {
  readonly width: number
  readonly height: number
  readonly layout: GridLayout
}

/** The height of a screen of this aspect that shows the grid whole. */
export const heightOfScreen = ({ width, height }: Grid, aspect: number) => Math.max(width / aspect, height)

/** At most this much farther apart than the cells need. */
const MOST_SPREAD = 2.4

/** Spreads a grid along its shorter side, so that it fills the screen and titles get the room that is there. */
export function spread({ width, height, layout }: Grid, aspect: number): GridLayout {
  if (width === 0 || height === 0) return layout
  const across = Math.min(MOST_SPREAD, Math.max(1, (height * aspect) / width))
  const down = Math.min(MOST_SPREAD, Math.max(1, width / aspect / height))
  const along = <Name>({ name, from, to }: Stripe<Name>, by: number) => ({ name, from: from * by, to: to * by })
  return {
    places: new Map([...layout.places].map(([id, { x, y }]) => [id, { x: Math.round(x * across), y: Math.round(y * down) }])),
    room: new Map(
      [...layout.room].map(([id, { wide, high }]) => [id, { wide: wide * across, high: (high + 2 * NODE_HALF) * down - 2 * NODE_HALF }]),
    ),
    bands: layout.bands.map((band) => along(band, down)),
    datedTo: layout.datedTo * down,
    years: layout.years.map((year) => along(year, across)),
  }
}

/** Lays the items out with at most `rows` rows in a cell of band and year. */
function gridOf(items: readonly Item[], rows: number): Grid {
  const dated = items.filter(({ band }) => DATED_BANDS.has(band))
  const narrow = yearStripes(dated, rows)
  const needed = narrow.at(-1)?.to ?? 0
  const width = Math.max(needed, widthOfLayers(items, rows))
  const years = narrow.map(({ name, from, to }) => ({ name, from: (from * width) / needed, to: (to * width) / needed }))
  const places = new Map<string, Point>()
  const room = new Map<string, Room>()
  const bands: Stripe<Band>[] = []
  let top = 0
  for (const band of BANDS) {
    const own = items.filter((item) => item.band === band)
    if (own.length === 0) continue
    const height = DATED_BANDS.has(band) ? putDated(own, years, rows, top, places, room) : putInRows(own, width, top, places, room)
    bands.push({ name: band, from: top - BAND_GAP / 2, to: top + height + BAND_GAP / 2 })
    top += height + BAND_GAP
  }
  return {
    width,
    height: top,
    layout: { places, room, bands, years, datedTo: bands.findLast(({ name }) => DATED_BANDS.has(name))?.to ?? 0 },
  }
}

/** A column for each year, as wide as its fullest band needs. */
function yearStripes(dated: readonly Item[], rows: number): Stripe<string | null>[] {
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => (a ?? '9999').localeCompare(b ?? '9999', 'en'))
  let left = 0
  return years.map((year) => {
    const cells = BANDS.map((band) => dated.filter((item) => item.band === band && item.year === year))
    const width = Math.max(...cells.map((cell) => Math.ceil(cell.length / rows) * cellWidth(cell)))
    const stripe = { name: year, from: left, to: left + width }
    left += width + YEAR_GAP
    return stripe
  })
}

/** Puts the documents of a band into the columns of their years, top to bottom and then to the right. Returns the height of the band. */
function putDated(
  own: readonly Item[],
  years: readonly Stripe<string | null>[],
  rows: number,
  top: number,
  places: Map<string, Point>,
  room: Map<string, Room>,
): number {
  let height = 0
  for (const { name, from, to } of years) {
    const cell = own.filter(({ year }) => year === name)
    if (cell.length === 0) continue
    const columns = Math.ceil(cell.length / rows)
    const width = (to - from) / Math.max(columns, Math.floor((to - from) / cellWidth(cell)))
    const inset = (to - from - columns * width) / 2
    const high = Math.max(...cell.map(({ kind }) => cellOf(kind)[1]))
    cell.forEach(({ id }, at) => {
      const [column, row] = [Math.floor(at / rows), at % rows]
      places.set(id, { x: Math.round(from + inset + (column + 0.5) * width), y: Math.round(top + row * high + 24) })
      room.set(id, { wide: width - 8, high: high - 2 * NODE_HALF })
    })
    height = Math.max(height, Math.min(rows, cell.length) * high)
  }
  return height
}

/** At most this much wider than its letters need: few nodes in a wide band stay together in its middle. */
const WIDEST_CELL = 2.5

/** Columns for so many measures, that they stand as a block beside what they belong to rather than as one long row. */
const columnsOfBlock = (count: number) => Math.max(6, Math.ceil(Math.sqrt(count * 5)))

/** Puts the nodes of another band into even rows, left to right. Returns the height of the band. */
export function putInRows(own: readonly Item[], width: number, top: number, places: Map<string, Point>, room: Map<string, Room>): number {
  const wide = cellWidth(own)
  const high = Math.max(...own.map(({ kind }) => cellOf(kind)[1]))
  const fitting = Math.max(1, Math.floor(width / wide))
  const most = own[0]?.band === 'PARTS' ? Math.min(fitting, columnsOfBlock(own.length)) : fitting
  const rows = Math.ceil(own.length / most)
  const columns = Math.ceil(own.length / rows)
  const cell = Math.max(wide, Math.min(width / columns, wide * WIDEST_CELL))
  const inset = Math.max(0, (width - cell * columns) / 2)
  own.forEach(({ id }, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    places.set(id, { x: Math.round(inset + (column + 0.5) * cell), y: Math.round(top + row * high + 16) })
    room.set(id, { wide: cell - 6, high: high - NODE_HALF })
  })
  return rows * high
}

/** Bands without years are about as wide as the fullest of them needs to be no higher than a dated band. */
function widthOfLayers(items: readonly Item[], rows: number): number {
  const widths = BANDS.filter((band) => !DATED_BANDS.has(band)).map((band) => {
    const own = items.filter((item) => item.band === band)
    return own.length === 0 ? 0 : Math.ceil(own.length / (rows * 2)) * cellWidth(own)
  })
  return Math.max(...widths)
}

export const cellWidth = (cell: readonly Item[]) => Math.max(0, ...cell.map(({ kind }) => cellOf(kind)[0]))

export const itemOf = (node: DrawingNode): Item => ({
  id: node.id,
  kind: node.kind,
  band: bandOf(node),
  year: yearOf(node),
  date: node.date ?? '',
  weight: node.degree,
})

export const itemOfFold = ({ id, kind, band, year, members }: Fold): Item => ({
  id,
  kind,
  band,
  year,
  date: year ?? '',
  weight: members.length,
})

/** By date, policies before what is only cited, then by number of neighbours. Measures keep the order of their document. */
export function inOrder(a: Item, b: Item): number {
  const bands = BANDS.indexOf(a.band) - BANDS.indexOf(b.band)
  if (bands !== 0) return bands
  if (a.band === 'PARTS') return a.id.localeCompare(b.id, 'en', { numeric: true }) || compare(a.id, b.id)
  return compare(a.date, b.date) || Number(b.kind === 'POLICY') - Number(a.kind === 'POLICY') || b.weight - a.weight || compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
