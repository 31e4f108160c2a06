import { isDocument, type Point } from '../drawing.ts'
import type { Lanes } from '../view.ts'
import { BANDS, DATED_BANDS } from './bands.ts'
import {
  BAND_GAP,
  cellWidth,
  type Grid,
  type GridLayout,
  heightOfScreen,
  type Item,
  inOrder,
  itemOf,
  itemOfFold,
  type Laid,
  type LaneName,
  NODE_HALF,
  putInRows,
  type Room,
  type Stripe,
  spread,
  TALL,
  WIDE,
  worded,
} from './layout.ts'

/** Widths of a year, and numbers of rows of undated documents, to try; those that show the drawing largest are taken. */
const YEAR_WIDTHS = [84, 126, 180, 260, 360, 520, 760, 1100, 1600]
const UNDATED_ROWS = [6, 5, 4, 3, 2, 1]
/** Width of a run of years without documents. */
const SKIPPED = 44
export const SKIPPED_YEARS = '⋯'
/** In a lane by place, a stack has the name of its level below it. */
const NAMED_STACK_CELL = [84, 112] as const
/** Places beyond this number share one lane. */
const OWN_LANES = 11

interface Lane {
  readonly name: LaneName
  readonly items: readonly Item[]
}

/**
 * Places documents along a time axis by day, in lanes by level or place; undated documents are at the right edge. All years with documents
 * have the same width; runs of years without any are replaced by a sign. Other kinds have bands below. Pure: the same nodes always get the
 * same positions.
 */
export function timelineLayout({ nodes, folds, among }: Laid, by: Lanes, tall: boolean): GridLayout {
  const documents = [
    ...nodes
      .filter(isDocument)
      .map((node) => ({ item: itemOf(node, among.get(node.id)), national: node.level === 'NATIONAL', place: node.place })),
    // A stack of several places belongs to no single one.
    ...folds.map((fold) => ({
      item: by === 'level' ? itemOfFold(fold) : { ...itemOfFold(fold), cell: NAMED_STACK_CELL },
      national: fold.members[0]?.level === 'NATIONAL',
      place: fold.place ?? null,
    })),
  ]
  const lanes = by === 'level' ? lanesByLevel(documents) : lanesByPlace(documents)
  const others = [...worded(nodes.filter((node) => !isDocument(node)).map((node) => itemOf(node)))].sort(inOrder)
  const aspect = tall ? TALL : WIDE
  const grids = UNDATED_ROWS.flatMap((rows) => YEAR_WIDTHS.map((year) => gridOf(lanes, others, { year, rows })))
  const best = grids.reduce((least, grid) => (heightOfScreen(grid, aspect) < heightOfScreen(least, aspect) ? grid : least))
  return spread(best, aspect)
}

interface Placed {
  readonly item: Item
  readonly national: boolean
  readonly place: string | null
}

const lanesByLevel = (documents: readonly Placed[]): readonly Lane[] =>
  BANDS.filter((band) => DATED_BANDS.has(band)).flatMap((band) =>
    laneOf(
      band,
      documents.filter(({ item }) => item.band === band),
    ),
  )

/**
 * One lane for national documents, then one for each place with most marks. Other places, unknown places and stacks of several share the
 * last lane.
 */
function lanesByPlace(documents: readonly Placed[]): readonly Lane[] {
  const local = documents.filter(({ national }) => !national)
  const counts = new Map<string, number>()
  for (const { place } of local) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  const own = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, OWN_LANES)
    .map(([place]) => place)
  const of = (wanted: string) => local.filter(({ place }) => place === wanted)
  return [
    ...laneOf(
      'STATE',
      documents.filter(({ national }) => national),
    ),
    ...own.flatMap((place) => laneOf({ place }, of(place))),
    ...laneOf(
      { place: null },
      local.filter(({ place }) => place === null || !own.includes(place)),
    ),
  ]
}

const laneOf = (name: LaneName, placed: readonly Placed[]): readonly Lane[] =>
  placed.length === 0 ? [] : [{ name, items: placed.map(({ item }) => item).sort(byDate) }]

const byDate = (a: Item, b: Item) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || (a.id < b.id ? -1 : 1)

/** Width of a year, and the maximum number of rows of undated documents in a lane. */
interface Measures {
  readonly year: number
  readonly rows: number
}

function gridOf(lanes: readonly Lane[], others: readonly Item[], { year, rows }: Measures): Grid {
  const all = lanes.flatMap(({ items }) => items)
  const years = axisOf(all, year, Math.max(0, ...lanes.map(({ items }) => undatedWidth(items, rows))))
  const width = Math.max(years.at(-1)?.to ?? 0, cellWidth(others) * Math.ceil(Math.sqrt(others.length)))
  const places = new Map<string, Point>()
  const room = new Map<string, Room>()
  const bands: Stripe<LaneName>[] = []
  let top = 0
  const below = (name: LaneName, height: number) => {
    bands.push({ name, from: top - BAND_GAP / 2, to: top + height + BAND_GAP / 2 })
    top += height + BAND_GAP
  }
  for (const { name, items } of lanes) below(name, putAlong(items, { years, rows, top }, places, room))
  const datedTo = bands.at(-1)?.to ?? 0
  for (const band of BANDS) {
    const own = others.filter((item) => item.band === band)
    if (own.length > 0) below(band, putInRows(own, width, top, places, room))
  }
  return { width, height: top, layout: { places, room, bands, years, datedTo } }
}

/** The years from oldest to newest, then the column of undated documents at the right. */
function axisOf(items: readonly Item[], yearWidth: number, undated: number): Stripe<string | null>[] {
  const years = [...new Set(items.flatMap(({ year }) => year ?? []))].sort()
  const stripes: Stripe<string | null>[] = []
  let left = 0
  const add = (name: string | null, width: number) => {
    stripes.push({ name, from: left, to: left + width })
    left += width
  }
  years.forEach((year, at) => {
    if (at > 0 && Number(year) > Number(years[at - 1]) + 1) add(SKIPPED_YEARS, SKIPPED)
    add(year, yearWidth)
  })
  if (undated > 0) add(null, undated)
  return stripes
}

const undatedWidth = (items: readonly Item[], rows: number): number => {
  const undated = items.filter(({ year }) => year === null)
  return Math.ceil(undated.length / rows) * cellWidth(undated)
}

/** The axis that a lane shares with the others, its maximum number of rows of undated documents, and its upper edge. */
interface LanePlace {
  readonly years: readonly Stripe<string | null>[]
  readonly rows: number
  readonly top: number
}

/** Places the documents of a lane at their day, each in the first free row. Returns the height of the lane. */
function putAlong(items: readonly Item[], { years, rows, top }: LanePlace, places: Map<string, Point>, room: Map<string, Room>): number {
  const high = Math.max(...items.map((item) => item.cell[1]))
  const ends: number[] = []
  const put = (id: string, x: number, row: number, wide: number) => {
    places.set(id, { x: Math.round(x), y: Math.round(top + row * high + 24) })
    room.set(id, { wide: wide - 8, high: high - 2 * NODE_HALF })
  }
  for (const { id, cell, year, date } of items) {
    const stripe = years.find(({ name }) => name === year)
    if (year === null || !stripe) continue
    const wide = cell[0]
    const x = Math.min(stripe.to - wide / 2, Math.max(stripe.from + wide / 2, stripe.from + (stripe.to - stripe.from) * partOfYear(date)))
    const free = ends.findIndex((end) => end <= x - wide / 2)
    const row = free < 0 ? ends.length : free
    ends[row] = x + wide / 2
    put(id, x, row, wide)
  }
  const undated = items.filter(({ year }) => year === null)
  const right = years.find(({ name }) => name === null)
  const wide = cellWidth(undated)
  undated.forEach(({ id }, at) => {
    put(id, (right?.from ?? 0) + (Math.floor(at / rows) + 0.5) * wide, at % rows, wide)
  })
  return Math.max(ends.length, Math.min(rows, undated.length)) * high
}

/** Share of the year passed at a date; 0.5 if only the year is known: 2021-07-01 → 0.5, 2021 → 0.5. */
function partOfYear(date: string): number {
  const { month, day } = /^\d{4}-(?<month>\d{2})(?:-(?<day>\d{2}))?/.exec(date)?.groups ?? {}
  if (!month) return 0.5
  return (Number(month) - 1 + (day ? (Number(day) - 1) / 31 : 0.5)) / 12
}
