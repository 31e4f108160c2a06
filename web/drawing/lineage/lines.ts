import type { Point } from '../drawing.ts'
import type { EdgeElement } from '../elements.ts'

/** Length of the vertical piece of a line at each mark. */
const LEAD = 80
/** Sideways distance at which a line passes the marks between its ends in one column. */
const ASIDE = 46
/** Height of the arch of a line along a row: above most marks, and below the year names above the first row. */
const ARCH = 34
/** Sideways distance within which a long arch rises, so that it is above the next mark. */
const RISE = 50
/** Rows closer than this have nothing between them. */
const NEXT_ROW = 130
const SAME_COLUMN = 40
const SAME_ROW = 12
/** Distance between lines that join the same two marks. */
const APART = 14

/**
 * The lines within a grid. They leave a mark at its top or bottom and enter the other from below or above, so that many lines run
 * together. Along a row they arch over the marks between their ends; along a column they pass beside them.
 */
export function withinGrid(edges: readonly EdgeElement[], places: (id: string) => Point): EdgeElement[] {
  const parallel = new Map<string, number>()
  return edges.map((edge) => {
    const { source, target } = edge.data
    const pair = [source, target].sort().join(' ')
    const at = parallel.get(pair) ?? 0
    parallel.set(pair, at + 1)
    const [from, to] = [places(source), places(target)]
    return { ...edge, data: { ...edge.data, ...alongLine(from, to, bendsBetween(from, to, at * APART)) } }
  })
}

/** Points towards which a line between two positions bends. */
function bendsBetween(from: Point, to: Point, aside: number): readonly Point[] {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (Math.abs(down) < SAME_ROW) {
    const rise = Math.min(RISE, Math.abs(across) / 4) * Math.sign(across)
    const top = from.y - ARCH - aside / 2
    return [
      { x: from.x + rise, y: top },
      { x: to.x - rise, y: top },
    ]
  }
  const lead = Math.min(LEAD, Math.abs(down) / 2) * Math.sign(down)
  const by = aside + (Math.abs(across) < SAME_COLUMN && Math.abs(down) > NEXT_ROW ? ASIDE : 0)
  return [
    { x: from.x + by, y: from.y + lead },
    { x: to.x + by, y: to.y - lead },
  ]
}

/** Converts points to Cytoscape's form: share of the way along the line, and distance from it. */
function alongLine(from: Point, to: Point, points: readonly Point[]): Pick<EdgeElement['data'], 'weights' | 'distances'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  return {
    weights: points.map(({ x, y }) => round(((x - from.x) * dx + (y - from.y) * dy) / length ** 2)),
    distances: points.map(({ x, y }) => round(((y - from.y) * dx - (x - from.x) * dy) / length)),
  }
}

/** Converts Cytoscape's form back to points, for a figure. */
export function bendsOf({ weights = [], distances = [] }: EdgeElement['data'], from: Point, to: Point): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  return weights.map((weight, at) => {
    const aside = (distances[at] ?? 0) / length
    return { x: from.x + dx * weight - dy * aside, y: from.y + dy * weight + dx * aside }
  })
}

const round = (value: number) => Math.round(value * 1000) / 1000
