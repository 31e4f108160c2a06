import { ROLE_COLOURS } from '../styles/palette.ts'
import type { Point } from './drawing.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import { bendsOf } from './lineage/lines.ts'
import { DASH_LENGTHS, type Dash, LINE_LOOKS, ROLE_DASHES } from './style.ts'

/** The canvas dashes as an SVG attribute. */
export const dashAttribute = (dash: Dash): string => (dash === 'solid' ? '' : ` stroke-dasharray="${DASH_LENGTHS[dash].join(' ')}"`)
const UNSURE = ' stroke-dasharray="2 4"'
const APART = 16
const ARROW = 7

/** Draws the lines of a figure as on the canvas: parallel lines bend apart, and a line has an arrow if its direction carries meaning. */
export function linesOfFigure(edges: readonly EdgeElement[], nodes: ReadonlyMap<string, NodeElement>): string[] {
  const groups = new Map<string, EdgeElement[]>()
  for (const edge of edges) {
    if (edge.data.quiet) continue
    const key = [edge.data.source, edge.data.target].sort().join('\n')
    groups.set(key, [...(groups.get(key) ?? []), edge])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((edge, at) => {
      const [from, to] = [nodes.get(edge.data.source), nodes.get(edge.data.target)]
      if (!from || !to) return []
      // Bends are measured from the same side in both directions; otherwise two opposite lines would overlap.
      const side = edge.data.source < edge.data.target ? 1 : -1
      const aside = (at - (group.length - 1) / 2) * APART * side
      const bends = edge.data.distances ? bendsOf(edge.data, from.position, to.position) : [bentMiddle(from.position, to.position, aside)]
      return [lineOf(edge, from, to, bends)]
    }),
  )
}

function lineOf({ data }: EdgeElement, from: NodeElement, to: NodeElement, bends: readonly Point[]): string {
  const look = LINE_LOOKS[data.kind]
  const colour = data.role ? ROLE_COLOURS[data.role] : look.light
  const dash = data.unsure ? UNSURE : dashAttribute(data.role ? ROLE_DASHES[data.role] : look.dash)
  const opacity = data.role === 'LEAD' ? 0.75 : 0.5
  const end = look.arrow ? before(to.position, bends.at(-1) ?? from.position, to.data.size / 2 + ARROW) : to.position
  const path = `<path d="${pathThrough(from.position, bends, end)}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${data.width.toFixed(2)}"${dash}/>`
  return look.arrow ? path + arrowAt(end, to.position, colour) : path
}

/** A smooth path that bends towards each point in turn. */
function pathThrough(start: Point, bends: readonly Point[], end: Point): string {
  const halfway = (at: number): Point => {
    const [a, b] = [bends[at] as Point, bends[at + 1]]
    return b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : end
  }
  return `M${xy(start)}${bends.map((bend, at) => `Q${xy(bend)} ${xy(halfway(at))}`).join('')}`
}

/** The control point that a line bends towards. */
function bentMiddle(a: Point, b: Point, bend: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return { x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend, y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend }
}

/** The point at `distance` before `at`, coming from `from`. */
function before(at: Point, from: Point, distance: number): Point {
  const length = Math.hypot(at.x - from.x, at.y - from.y) || 1
  const share = Math.min(1, distance / length)
  return { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share }
}

function arrowAt(foot: Point, towards: Point, colour: string): string {
  const length = Math.hypot(towards.x - foot.x, towards.y - foot.y) || 1
  const [dx, dy] = [(towards.x - foot.x) / length, (towards.y - foot.y) / length]
  const corner = (along: number, aside: number) => xy({ x: foot.x + dx * along - dy * aside, y: foot.y + dy * along + dx * aside })
  return `<path d="M${corner(ARROW, 0)}L${corner(0, ARROW / 2)}L${corner(0, -ARROW / 2)}Z" fill="${colour}" fill-opacity=".8"/>`
}

const xy = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
