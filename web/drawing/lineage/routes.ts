import type { Point } from '../drawing.ts'

/** A mark that lines go around: the square around `at` with half a side of `reach`. */
export interface Obstacle {
  readonly id: string
  readonly at: Point
  readonly reach: number
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
}

/** To the side of the next mark of a column, and past it. */
const AT_ENDS = [50, -50, 90, -90]
const ON_THE_WAY = [40, -40, 80, -80, 130, -130, 190, -190]
const FARTHEST = 190
const STRAIGHT = { start: 0, end: 0, middle: null }
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
  ...ON_THE_WAY.flatMap((aside) => [0.5, 0.3, 0.7].map((along) => ({ ...STRAIGHT, middle: { along, aside } }))),
]
  .flatMap((detour) => [1, 0.5].map((lead) => ({ ...detour, lead })))
  .map((detour) => ({ detour, length: Math.abs(detour.start) + Math.abs(detour.end) + Math.abs(detour.middle?.aside ?? 0) }))
  .sort((a, b) => a.length - b.length)
  .map(({ detour }) => detour)

const SAMPLES = 14

/**
 * The detour by which lines between the same ends, each with its bends, pass through the fewest marks: none if they pass through none,
 * otherwise the shortest. Their ends are no obstacles.
 */
export function detourAround(from: Point, to: Point, lines: readonly Bends[], obstacles: readonly Obstacle[]): Detour {
  const near = obstacles.filter(({ at: { x, y }, reach }) => isBetween(x, y, from, to, from, reach + FARTHEST))
  let best = NONE
  let least = Number.POSITIVE_INFINITY
  for (const detour of DETOURS) {
    let count = 0
    for (const bends of lines) count += count < least ? hits(from, to, byDetour(from, to, bends, detour), near, least) : 0
    if (count < least) [best, least] = [detour, count]
    if (least === 0) return best
  }
  return best
}

/** The points towards which a line bends on a detour. */
export function byDetour(from: Point, to: Point, [first, last]: Bends, { start, end, middle, lead }: Detour): readonly Point[] {
  const [one, other] = [
    { x: first.x + start, y: from.y + (first.y - from.y) * lead },
    { x: last.x + end, y: to.y + (last.y - to.y) * lead },
  ]
  if (middle === null) return [one, other]
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const aside = middle.aside / (Math.hypot(dx, dy) || 1)
  return [one, { x: one.x + dx * middle.along - dy * aside, y: one.y + dy * middle.along + dx * aside }, other]
}

/** Number of marks that the curve passes through; at least `enough` if it is more. The curve bends towards each point in turn, as Cytoscape draws it. */
function hits(from: Point, to: Point, bends: readonly Point[], obstacles: readonly Obstacle[], enough: number): number {
  const hit = new Set<Obstacle>()
  let start = from
  for (const [at, bend] of bends.entries()) {
    const next = bends[at + 1]
    const end = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : to
    const beside = obstacles.filter(({ at: { x, y }, reach }) => isBetween(x, y, start, bend, end, reach))
    for (let step = 1; beside.length > 0 && step <= SAMPLES; step += 1) {
      const done = step / SAMPLES
      const [a, b, c] = [(1 - done) ** 2, 2 * done * (1 - done), done ** 2]
      const [x, y] = [a * start.x + b * bend.x + c * end.x, a * start.y + b * bend.y + c * end.y]
      for (const one of beside) if (Math.abs(x - one.at.x) < one.reach && Math.abs(y - one.at.y) < one.reach) hit.add(one)
    }
    if (hit.size >= enough) return hit.size
    start = end
  }
  return hit.size
}

/** True if the point is in the rectangle around three others, widened by a margin. */
const isBetween = (x: number, y: number, a: Point, b: Point, c: Point, margin: number): boolean =>
  x > Math.min(a.x, b.x, c.x) - margin &&
  x < Math.max(a.x, b.x, c.x) + margin &&
  y > Math.min(a.y, b.y, c.y) - margin &&
  y < Math.max(a.y, b.y, c.y) + margin
