import type { Point } from '../drawing.ts'

/** A mark or title that lines go around: the rectangle around `at`, with half its width and height. */
export interface Obstacle {
  readonly id: string
  readonly at: Point
  readonly wide: number
  readonly high: number
}

/** The two points towards which a line bends, near its start and near its end. */
export type Bends = readonly [Point, Point]

/** A detour: how far the line bends to the side near its start, on its way, and near its end, and how soon after its ends it turns. */
export interface Detour {
  readonly start: number
  readonly end: number
  /** Null for no bend on the way; `along` is its share of the way. */
  readonly middle: { readonly along: number; readonly aside: number } | null
  /** Share of the usual distance from its ends. Less turns before the next row. */
  readonly lead: number
  /** Ends at which the line leaves or enters at the side of the mark, where no title is. */
  readonly beside: { readonly start: boolean; readonly end: boolean }
}

/** To the side of the next mark of a column, and past it. */
const AT_ENDS = [50, -50, 90, -90]
const ON_THE_WAY = [40, -40, 80, -80, 130, -130, 190, -190]
const FARTHEST = 190
/** Distance from a mark at which a line from its side turns. */
const BESIDE = 64
const STRAIGHT = { start: 0, end: 0, middle: null, beside: { start: false, end: false } }
const BESIDE_ENDS = [
  { start: false, end: true },
  { start: true, end: false },
  { start: true, end: true },
]
const NONE: Detour = { ...STRAIGHT, lead: 1 }

/** All detours, shortest first. */
const DETOURS: readonly Detour[] = [
  STRAIGHT,
  ...AT_ENDS.flatMap((by) => [
    { ...STRAIGHT, start: by },
    { ...STRAIGHT, end: by },
    { ...STRAIGHT, start: by, end: by },
    { ...STRAIGHT, start: by, end: -by },
  ]),
  ...BESIDE_ENDS.flatMap((beside) => [
    { ...STRAIGHT, beside },
    ...[40, -40, 80, -80].flatMap((by) => [
      { ...STRAIGHT, beside, middle: { along: 0.5, aside: by } },
      { ...STRAIGHT, beside, start: by, end: by },
    ]),
  ]),
  ...ON_THE_WAY.flatMap((aside) => [0.5, 0.3, 0.7].map((along) => ({ ...STRAIGHT, middle: { along, aside } }))),
]
  .flatMap((detour) => [1, 0.5].map((lead) => ({ ...detour, lead })))
  .map((detour) => ({ detour, length: lengthOf(detour) }))
  .sort((a, b) => a.length - b.length)
  .map(({ detour }) => detour)

/** How much longer a detour makes a line. */
function lengthOf({ start, end, middle, beside }: Detour): number {
  return Math.abs(start) + Math.abs(end) + Math.abs(middle?.aside ?? 0) + BESIDE * (Number(beside.start) + Number(beside.end))
}

const SAMPLES = 14

/**
 * The detour by which lines between the same ends, each with its bends, pass through the fewest obstacles: none if they pass through none,
 * otherwise the shortest. No line bends inside its ends: Cytoscape does not draw such a line.
 */
export function detourAround(ends: readonly [Obstacle, Obstacle], lines: readonly Bends[], obstacles: readonly Obstacle[]): Detour {
  const [from, to] = [ends[0].at, ends[1].at]
  const near = obstacles.filter((one) => isBetween(one, from, to, from, FARTHEST))
  let best = NONE
  let least = Number.POSITIVE_INFINITY
  for (const detour of DETOURS) {
    const ways = lines.map((bends) => byDetour(from, to, bends, detour))
    if (ways.some((way) => isInside(way[0], ends[0]) || isInside(way.at(-1), ends[1]))) continue
    let count = 0
    for (const way of ways) count += count < least ? hits(from, to, way, near, least) : 0
    if (count < least) [best, least] = [detour, count]
    if (least === 0) return best
  }
  return best
}

const isInside = (point: Point | undefined, { at, wide, high }: Obstacle): boolean =>
  point !== undefined && Math.abs(point.x - at.x) < wide && Math.abs(point.y - at.y) < high

/** The points towards which a line bends on a detour. */
export function byDetour(from: Point, to: Point, [first, last]: Bends, { start, end, middle, lead, beside }: Detour): readonly Point[] {
  const ahead = to.x < from.x ? -BESIDE : BESIDE
  // Lines between the same marks stay apart: above each other at the side, side by side elsewhere.
  const one = beside.start
    ? { x: from.x + ahead, y: from.y + first.x - from.x }
    : { x: first.x + start, y: from.y + (first.y - from.y) * lead }
  const other = beside.end ? { x: to.x - ahead, y: to.y + last.x - to.x } : { x: last.x + end, y: to.y + (last.y - to.y) * lead }
  if (middle === null) return [one, other]
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const aside = middle.aside / (Math.hypot(dx, dy) || 1)
  return [one, { x: one.x + dx * middle.along - dy * aside, y: one.y + dy * middle.along + dx * aside }, other]
}

/** Number of obstacles that the curve passes through; at least `enough` if it is more. The curve bends towards each point in turn, as Cytoscape draws it. */
function hits(from: Point, to: Point, bends: readonly Point[], obstacles: readonly Obstacle[], enough: number): number {
  const hit = new Set<Obstacle>()
  let start = from
  for (const [at, bend] of bends.entries()) {
    const next = bends[at + 1]
    const end = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : to
    const beside = obstacles.filter((one) => isBetween(one, start, bend, end))
    for (let step = 1; beside.length > 0 && step <= SAMPLES; step += 1) {
      const done = step / SAMPLES
      const [a, b, c] = [(1 - done) ** 2, 2 * done * (1 - done), done ** 2]
      const [x, y] = [a * start.x + b * bend.x + c * end.x, a * start.y + b * bend.y + c * end.y]
      for (const one of beside) if (isInside({ x, y }, one)) hit.add(one)
    }
    if (hit.size >= enough) return hit.size
    start = end
  }
  return hit.size
}

/** True if the obstacle reaches into the rectangle around three points, widened by a margin. */
const isBetween = ({ at: { x, y }, wide, high }: Obstacle, a: Point, b: Point, c: Point, margin = 0): boolean =>
  x > Math.min(a.x, b.x, c.x) - margin - wide &&
  x < Math.max(a.x, b.x, c.x) + margin + wide &&
  y > Math.min(a.y, b.y, c.y) - margin - high &&
  y < Math.max(a.y, b.y, c.y) + margin + high
