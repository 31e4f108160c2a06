import type { Point } from '../drawing.ts'
import type { EdgeElement, NodeElement } from '../elements.ts'
import { letteringOf } from '../lettering.ts'
import { type Bends, byDetour, type Detour, detourAround, type Obstacle } from './routes.ts'

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
const CENTRE: Point = { x: 0, y: 0 }

/** Space between a line and a mark or title that it passes. */
const CLEAR = 5
/** Space above and below a title, for thick lines and arrowheads. */
const ABOUT_TITLE = 14
/** Zoom at which the size of titles is taken: about that of a whole drawing on a screen, where they are largest relative to the marks. */
const TITLE_ZOOM = 0.48
/** Maximum number of lines that bend around marks. More would cross each other everywhere, and take long to compute. */
const ROUTED_AT_MOST = 300

/**
 * The lines within a grid. They leave a mark at its top or bottom and enter the other from below or above, so that many lines run
 * together. Along a row they arch over the marks between their ends; along a column they pass beside them; elsewhere they bend around
 * marks and titles, apart from quiet lines and in drawings of very many lines. Where a title is in the way of an end, they end at the side.
 */
export function withinGrid(edges: readonly EdgeElement[], nodes: readonly NodeElement[]): EdgeElement[] {
  const marks = new Map(nodes.map((node) => [node.data.id, obstacleOf(node)]))
  const parallel = new Map<string, number>()
  const lines = edges.map((edge): LineInGrid => {
    const { source, target } = edge.data
    const pair = [source, target].sort().join(' ')
    const at = parallel.get(pair) ?? 0
    parallel.set(pair, at + 1)
    const [from, to] = [source, target].map((id) => marks.get(id)?.at ?? CENTRE) as [Point, Point]
    return { edge, from, to, bends: bendsBetween(from, to, at * APART) }
  })
  const detours = detoursOf(lines, marks, nodes.flatMap(titleOf))
  return lines.map(({ edge, from, to, bends }) => {
    const detour = detours.get(wayOf(edge))
    return bent(edge, from, to, detour && !edge.data.quiet ? byDetour(from, to, bends, detour) : bends)
  })
}

const obstacleOf = ({ data: { id, size }, position }: NodeElement): Obstacle => ({
  id,
  at: position,
  wide: size / 2 + CLEAR,
  high: size / 2 + CLEAR,
})

/** The title below a document or stack that has one. */
function titleOf({ data: { id, kind, label, short, size, room }, position: { x, y } }: NodeElement): readonly Obstacle[] {
  if (!room || !label || (kind !== 'POLICY' && kind !== 'CITED_DOCUMENT')) return []
  const onScreen = { wide: room.wide * TITLE_ZOOM, high: room.high * TITLE_ZOOM }
  const { width, height } = letteringOf(kind, short ?? label, TITLE_ZOOM, { room: onScreen })
  const high = height / TITLE_ZOOM / 2
  return [{ id, at: { x, y: y + size / 2 + CLEAR + high }, wide: width / TITLE_ZOOM / 2 + CLEAR, high: high + ABOUT_TITLE }]
}

interface LineInGrid {
  readonly edge: EdgeElement
  readonly from: Point
  readonly to: Point
  readonly bends: Bends
}

const wayOf = ({ data: { source, target } }: EdgeElement): string => `${source} ${target}`

/** The detour from each mark to each other. All lines of a way take the same, so that they stay together. */
function detoursOf(
  lines: readonly LineInGrid[],
  marks: ReadonlyMap<string, Obstacle>,
  titles: readonly Obstacle[],
): ReadonlyMap<string, Detour> {
  const loud = lines.filter(({ edge }) => !edge.data.quiet)
  // A layer with very many lines does not undo the detours of the lines between documents.
  const routed = loud.length > ROUTED_AT_MOST ? loud.filter(({ edge }) => edge.data.lineage) : loud
  if (routed.length > ROUTED_AT_MOST) return new Map()
  const ways = new Map<string, LineInGrid[]>()
  for (const line of routed) ways.set(wayOf(line.edge), [...(ways.get(wayOf(line.edge)) ?? []), line])
  return new Map(
    [...ways].flatMap(([way, together]) => {
      const { source = '', target = '' } = together[0]?.edge.data ?? {}
      const [from, to] = [marks.get(source), marks.get(target)]
      if (!from || !to) return []
      const obstacles = [...[...marks.values()].filter((mark) => mark !== from && mark !== to), ...titles]
      const bends = together.map((line) => line.bends)
      return [[way, detourAround([from, to], bends, obstacles)] as const]
    }),
  )
}

/** Points towards which a line between two positions bends. */
function bendsBetween(from: Point, to: Point, aside: number): Bends {
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

/** The line with its points in Cytoscape's form: share of the way along the line, and distance from it. */
function bent(edge: EdgeElement, from: Point, to: Point, points: readonly Point[]): EdgeElement {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const weights = points.map(({ x, y }) => round(((x - from.x) * dx + (y - from.y) * dy) / length ** 2))
  const distances = points.map(({ x, y }) => round(((y - from.y) * dx - (x - from.x) * dy) / length))
  return { ...edge, data: { ...edge.data, weights, distances } }
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
