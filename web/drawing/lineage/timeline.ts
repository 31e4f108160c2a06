import type { DrawingNode, Point } from '../drawing.ts'
import type { Lanes } from '../view.ts'
import { isDocument } from '../visible.ts'
import { BANDS, DATED_BANDS } from './bands.ts'
import type { Fold } from './folds.ts'
import {
  BAND_GAP,
  cellOf,
  cellWidth,
  type Grid,
  type GridLayout,
  heightOfScreen,
  type Item,
  inOrder,
  itemOf,
  itemOfFold,
  type LaneName,
  NODE_HALF,
  putInRows,
  type Room,
  type Stripe,
  spread,
  TALL,
  WIDE,
} from './layout.ts'

/** Widths of a year that are tried: the one that shows the drawing largest is taken. */
const YEAR_WIDTHS = [180, 260, 360, 520, 760, 1100, 1600]
/** A run of years without documents takes this much. */
const SKIPPED = 44
export const SKIPPED_YEARS = '⋯'
const UNDATED_ROWS = 6
/** More places than these share one lane. */
const OWN_LANES = 11

interface Lane {
  readonly name: LaneName
  readonly items: readonly Item[]
}

/**
 * Places documents along a line of time by their day, in lanes by level or by place; what has no date stands at the right edge.
 * Each year that has documents is equally wide, and years without any are left out with a sign. Other kinds have bands below.
 * Pure: the same nodes always get the same places.
 */
export function timelineLayout(nodes: readonly DrawingNode[], folds: readonly Fold[], by: Lanes, tall: boolean): GridLayout {
  const documents = [
    ...nodes.filter(isDocument).map((node) => ({ item: itemOf(node), national: node.level === 'NATIONAL', place: node.place })),
    // A stack of several places belongs to none of them.
    ...folds.map((fold) => ({ item: itemOfFold(fold), national: fold.members[0]?.level === 'NATIONAL', place: fold.place ?? null })),
  ]
  const lanes = by === 'level' ? lanesByLevel(documents) : lanesByPlace(documents)
  const others = nodes
    .filter((node) => !isDocument(node))
    .map(itemOf)
    .sort(inOrder)
  const aspect = tall ? TALL : WIDE
  const grids = YEAR_WIDTHS.map((year) => gridOf(lanes, others, year))
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

/** National documents first, then the places with most marks; other places, unknown ones and stacks of several share the last lane. */
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

function gridOf(lanes: readonly Lane[], others: readonly Item[], yearWidth: number): Grid {
  const all = lanes.flatMap(({ items }) => items)
  const years = axisOf(all, yearWidth, Math.max(0, ...lanes.map(({ items }) => undatedWidth(items))))
  const width = Math.max(years.at(-1)?.to ?? 0, cellWidth(others) * Math.ceil(Math.sqrt(others.length)))
  const places = new Map<string, Point>()
  const room = new Map<string, Room>()
  const bands: Stripe<LaneName>[] = []
  let top = 0
  const below = (name: LaneName, height: number) => {
    bands.push({ name, from: top - BAND_GAP / 2, to: top + height + BAND_GAP / 2 })
    top += height + BAND_GAP
  }
  for (const { name, items } of lanes) below(name, putAlong(items, years, top, places, room))
  const datedTo = bands.at(-1)?.to ?? 0
  for (const band of BANDS) {
    const own = others.filter((item) => item.band === band)
    if (own.length > 0) below(band, putInRows(own, width, top, places, room))
  }
  return { width, height: top, layout: { places, room, bands, years, datedTo } }
}

/** The years from the oldest to the newest, and at the right what has no date. */
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

const undatedWidth = (items: readonly Item[]): number => {
  const undated = items.filter(({ year }) => year === null)
  return Math.ceil(undated.length / UNDATED_ROWS) * cellWidth(undated)
}

/** Puts the documents of a lane where their day is, each in the first row that is free there. Returns the height of the lane. */
function putAlong(
  items: readonly Item[],
  years: readonly Stripe<string | null>[],
  top: number,
  places: Map<string, Point>,
  room: Map<string, Room>,
): number {
  const high = Math.max(...items.map(({ kind }) => cellOf(kind)[1]))
  const ends: number[] = []
  const put = (id: string, x: number, row: number, wide: number) => {
    places.set(id, { x: Math.round(x), y: Math.round(top + row * high + 24) })
    room.set(id, { wide: wide - 8, high: high - 2 * NODE_HALF })
  }
  for (const { id, kind, year, date } of items) {
    const stripe = years.find(({ name }) => name === year)
    if (year === null || !stripe) continue
    const wide = cellOf(kind)[0]
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
    put(id, (right?.from ?? 0) + (Math.floor(at / UNDATED_ROWS) + 0.5) * wide, at % UNDATED_ROWS, wide)
  })
  return Math.max(ends.length, Math.min(UNDATED_ROWS, undated.length)) * high
}

/** How much of its year has passed at a date; the middle where only the year is known: 2021-07-01 → 0.5, 2021 → 0.5. */
function partOfYear(date: string): number {
  const { month, day } = /^\d{4}-(?<month>\d{2})(?:-(?<day>\d{2}))?/.exec(date)?.groups ?? {}
  if (!month) return 0.5
  return (Number(month) - 1 + (day ? (Number(day) - 1) / 31 : 0.5)) / 12
}
