import { NODE_TYPES } from '../../model/generated/model.ts'
import type { DrawingNode, NodeKind, Point, Positions } from '../drawing.ts'
import type { Visible } from '../visible.ts'
import { BANDS, type Band, bandOf, DATED_BANDS } from './bands.ts'
import { type Among, type Fold, yearOf } from './folds.ts'
import { nameOfSpan, type Span, spanOf } from './spans.ts'

/** The extent of a band or a year along one axis. */
export interface Stripe<Name> {
  readonly name: Name
  readonly from: number
  readonly to: number
}

/** Width and height in drawing units. */
export interface Room {
  readonly wide: number
  readonly high: number
}

/** A lane: a band, or a place as written. A null place stands for stacks of several places and for unknown places. */
export type LaneName = Band | { readonly place: string | null }

/** Positions within a grid of bands and years, and the grid itself. */
export interface GridLayout {
  readonly places: Positions
  /** Maximum label size of each node. */
  readonly room: ReadonlyMap<string, Room>
  readonly bands: readonly Stripe<LaneName>[]
  /** Lower edge of the last band with year columns. */
  readonly datedTo: number
  /** Columns of years or spans of years, oldest first; null is the column of undated documents, at the right edge. */
  readonly years: readonly Stripe<string | null>[]
}

/** A node or a fold, which occupies a cell. */
export interface Item {
  readonly id: string
  readonly kind: NodeKind
  readonly band: Band
  /** Its column: a year or a span of years; null if it has no date. */
  readonly year: string | null
  readonly date: string
  readonly weight: number
  readonly cell: Cell
}

/** Width and height of a cell, including the label below the node. */
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
const cellOf = (kind: NodeKind): Cell => CELLS[kind] ?? (NODE_TYPES[kind].small ? [30, 30] : [104, 72])
/** Measures and figures have their first words below them, as long as they are few. */
const WORDED_CELL: Cell = [112, 76]
const WORDED_AT_MOST = 60
/** A stack shows its count inside and the name of a place below. */
const STACK_CELL: Cell = [84, 84]
/** Among stacks, a landmark has space for its title; other single documents are as small as a stack. */
const AMONG_CELLS: Readonly<Record<Among, Cell>> = { landmark: [150, 112], stray: STACK_CELL }
/** Half the height of a document's mark, and the distance to the next row. */
export const NODE_HALF = 26
export const BAND_GAP = 26
const YEAR_GAP = 30
const MOST_ROWS = 40
/** Width divided by height of the uncovered part of a screen. */
export const WIDE = 2.05
export const TALL = 0.62

/** The contents of the bands. */
export type Laid = Pick<Visible, 'nodes' | 'folds' | 'spans' | 'among'>

/**
 * Places documents in bands by level (upstream at the top) and columns by year (oldest at the left). Within a cell they run from left to
 * right by date. Other kinds have their own bands below. Pure: the same nodes always get the same positions.
 */
export function lineageLayout({ nodes, folds, spans, among }: Laid, tall: boolean): GridLayout {
  const items = [...worded(nodes.map((node) => inColumn(itemOf(node, among.get(node.id)), spans))), ...folds.map(itemOfFold)].sort(inOrder)
  const aspect = tall ? TALL : WIDE
  return spread(rebalanced(evenGrid(items, aspect), items, aspect).grid, aspect)
}

/** A grid, with the maximum number of rows that each band uses within a year. */
interface Rowed {
  readonly grid: Grid
  readonly even: number
  readonly rows: ReadonlyMap<Band, number>
}

/** The grid with equally many rows in each band that shows the drawing largest. */
function evenGrid(items: readonly Item[], aspect: number): Rowed {
  const withRows = (even: number): Rowed => rowed(items, even, new Map())
  let best = withRows(1)
  for (let rows = 2; rows <= MOST_ROWS && best.grid.width / best.grid.height > aspect; rows += 1) {
    const next = withRows(rows)
    if (heightOfScreen(next.grid, aspect) <= heightOfScreen(best.grid, aspect)) best = next
  }
  return best
}

/** Adds or removes rows in single bands as long as that shows the drawing larger, so that only crowded bands get more rows. */
function rebalanced(start: Rowed, items: readonly Item[], aspect: number): Rowed {
  const bands = [...new Set(items.map(({ band }) => band))].filter((band) => DATED_BANDS.has(band))
  for (let best = start; ; ) {
    const { even, rows } = best
    const others = bands.flatMap((band) =>
      [1, -1].flatMap((more) => {
        const wanted = (rows.get(band) ?? even) + more
        return wanted < 1 ? [] : [rowed(items, even, new Map([...rows, [band, wanted]]))]
      }),
    )
    const next = others.reduce((least, one) => (heightOfScreen(one.grid, aspect) < heightOfScreen(least.grid, aspect) ? one : least), best)
    if (next === best) return best
    best = next
  }
}

const rowed = (items: readonly Item[], even: number, rows: ReadonlyMap<Band, number>): Rowed => ({
  grid: gridOf(items, even, rows),
  even,
  rows,
})

export interface Grid {
  readonly width: number
  readonly height: number
  readonly layout: GridLayout
}

/** Height of a screen of this aspect ratio that shows the whole grid. */
export const heightOfScreen = ({ width, height }: Grid, aspect: number) => Math.max(width / aspect, height)

/** Maximum stretch of the gaps, as a multiple of what the cells need. */
const MOST_SPREAD = 2.4

/** Stretches a grid along its shorter side to fill the screen, which gives titles more space. */
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

/** Lays out the items with a maximum number of rows per cell of band and year. */
function gridOf(items: readonly Item[], even: number, unlike: ReadonlyMap<Band, number>): Grid {
  const rowsOf = (band: Band) => unlike.get(band) ?? even
  const dated = items.filter(({ band }) => DATED_BANDS.has(band))
  const narrow = yearStripes(dated, rowsOf)
  const needed = narrow.at(-1)?.to ?? 0
  const width = Math.max(needed, widthOfLayers(items, even))
  const years = narrow.map(({ name, from, to }) => ({ name, from: (from * width) / needed, to: (to * width) / needed }))
  const places = new Map<string, Point>()
  const room = new Map<string, Room>()
  const bands: Stripe<Band>[] = []
  let top = 0
  for (const band of BANDS) {
    const own = items.filter((item) => item.band === band)
    if (own.length === 0) continue
    const height = DATED_BANDS.has(band) ? putDated(own, years, rowsOf(band), top, places, room) : putInRows(own, width, top, places, room)
    bands.push({ name: band, from: top - BAND_GAP / 2, to: top + height + BAND_GAP / 2 })
    top += height + BAND_GAP
  }
  return {
    width,
    height: top,
    layout: { places, room, bands, years, datedTo: bands.findLast(({ name }) => DATED_BANDS.has(name))?.to ?? 0 },
  }
}

/** One column per year, as wide as its fullest band needs. */
function yearStripes(dated: readonly Item[], rowsOf: (band: Band) => number): Stripe<string | null>[] {
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => (a ?? '9999').localeCompare(b ?? '9999', 'en'))
  let left = 0
  return years.map((year) => {
    const widths = BANDS.map((band) => {
      const cell = dated.filter((item) => item.band === band && item.year === year)
      return Math.ceil(cell.length / rowsOf(band)) * cellWidth(cell)
    })
    const width = Math.max(...widths)
    const stripe = { name: year, from: left, to: left + width }
    left += width + YEAR_GAP
    return stripe
  })
}

/** Places the documents of a band in their year columns, from top to bottom, then to the right. Returns the height of the band. */
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
    const high = Math.max(...cell.map((item) => item.cell[1]))
    cell.forEach(({ id }, at) => {
      const [column, row] = [Math.floor(at / rows), at % rows]
      places.set(id, { x: Math.round(from + inset + (column + 0.5) * width), y: Math.round(top + row * high + 24) })
      room.set(id, { wide: width - 8, high: high - 2 * NODE_HALF })
    })
    height = Math.max(height, Math.min(rows, cell.length) * high)
  }
  return height
}

/** Maximum cell width, as a multiple of the label's width: few nodes in a wide band stay together in its centre. */
const WIDEST_CELL = 2.5

/** Number of columns for so many measures: they form a block beside their policy instead of one long row. */
const columnsOfBlock = (count: number) => Math.max(6, Math.ceil(Math.sqrt(count * 5)))

/** Places the nodes of an undated band in even rows from left to right. Returns the height of the band. */
export function putInRows(own: readonly Item[], width: number, top: number, places: Map<string, Point>, room: Map<string, Room>): number {
  const wide = cellWidth(own)
  const high = Math.max(...own.map((item) => item.cell[1]))
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

/** Width of the undated bands: enough that the fullest of them is no higher than a dated band. */
function widthOfLayers(items: readonly Item[], rows: number): number {
  const widths = BANDS.filter((band) => !DATED_BANDS.has(band)).map((band) => {
    const own = items.filter((item) => item.band === band)
    return own.length === 0 ? 0 : Math.ceil(own.length / (rows * 2)) * cellWidth(own)
  })
  return Math.max(...widths)
}

export const cellWidth = (cell: readonly Item[]) => Math.max(0, ...cell.map((item) => item.cell[0]))

export const itemOf = (node: DrawingNode, among?: Among): Item => ({
  id: node.id,
  kind: node.kind,
  band: bandOf(node),
  year: yearOf(node),
  date: node.date ?? '',
  weight: node.degree,
  cell: among ? AMONG_CELLS[among] : cellOf(node.kind),
})

/** Enlarges the cells of measures and other parts of documents to fit their words, if there are few. */
export function worded(items: readonly Item[]): readonly Item[] {
  const isPart = ({ band, kind }: Item) => band === 'PARTS' && NODE_TYPES[kind].small
  if (items.filter(isPart).length > WORDED_AT_MOST) return items
  return items.map((item) => (isPart(item) ? { ...item, cell: WORDED_CELL } : item))
}

/** Assigns the item to the span that contains its year. */
const inColumn = (item: Item, spans: readonly Span[]): Item =>
  item.year === null ? item : { ...item, year: nameOfSpan(spanOf(item.year, spans)) }

export const itemOfFold = ({ id, kind, band, span, members }: Fold): Item => ({
  id,
  kind,
  band,
  year: span && nameOfSpan(span),
  date: span?.from ?? '',
  weight: members.length,
  cell: STACK_CELL,
})

/** Compares by date, then policies before cited documents, then by number of neighbours. Measures keep the order of their document. */
export function inOrder(a: Item, b: Item): number {
  const bands = BANDS.indexOf(a.band) - BANDS.indexOf(b.band)
  if (bands !== 0) return bands
  if (a.band === 'PARTS') return a.id.localeCompare(b.id, 'en', { numeric: true }) || compare(a.id, b.id)
  return compare(a.date, b.date) || Number(b.kind === 'POLICY') - Number(a.kind === 'POLICY') || b.weight - a.weight || compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
