import { Graph, layout } from '@dagrejs/dagre'
import type { Fold, FoldedLineage } from './folds.ts'
import type { Hop, LineageNode } from './lineage.ts'

const WIDTH = 232
const HEIGHT = 84
/** With more nodes than this side by side, layers run from left to right, so that the drawing grows downward like a page. */
const SIDE_BY_SIDE = 4

interface Point {
  readonly x: number
  readonly y: number
}

export type PlacedNode = LineageNode & Point
export type PlacedFold = Fold & Point

export interface PlacedLine {
  readonly hops: readonly Hop[]
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

export interface Layered {
  readonly width: number
  readonly height: number
  readonly nodeWidth: number
  readonly nodeHeight: number
  readonly nodes: readonly PlacedNode[]
  readonly folds: readonly PlacedFold[]
  readonly lines: readonly PlacedLine[]
}

/** Lays out the lineage in layers: upstream nodes are always above (or left of) those that implement them. */
export function layeredOf(lineage: FoldedLineage): Layered {
  const upright = layeredIn(lineage, 'BT')
  return widestLayer([...upright.nodes, ...upright.folds]) > SIDE_BY_SIDE ? layeredIn(lineage, 'RL') : upright
}

function layeredIn({ nodes, folds, hops }: FoldedLineage, rankdir: 'BT' | 'RL'): Layered {
  const graph = new Graph({ multigraph: false })
  graph.setGraph({ rankdir, nodesep: 22, ranksep: rankdir === 'BT' ? 64 : 110, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of [...nodes.values(), ...folds]) graph.setNode(id, { width: WIDTH, height: HEIGHT })
  const lines = linesOf(hops)
  for (const { lower, upper } of lines.values()) graph.setEdge(lower, upper, { width: 72, height: 20, labelpos: 'c' })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const placed = <T extends { readonly id: string }>(box: T): T & Point => {
    const { x, y } = graph.node(box.id)
    return { ...box, x: x - WIDTH / 2, y: y - HEIGHT / 2 }
  }
  return {
    width,
    height,
    nodeWidth: WIDTH,
    nodeHeight: HEIGHT,
    nodes: [...nodes.values()].map(placed),
    folds: folds.map(placed),
    lines: [...lines.values()].map(({ lower, upper, hops }) => {
      const { points = [], x, y } = graph.edge(lower, upper)
      return { hops, path: pathOf(points), label: { x: x ?? points[0]?.x ?? 0, y: y ?? points[0]?.y ?? 0 } }
    }),
  }
}

/** One line between two nodes, regardless of the number of statements. */
function linesOf(hops: readonly Hop[]) {
  const lines = new Map<string, { readonly lower: string; readonly upper: string; readonly hops: Hop[] }>()
  for (const hop of hops) {
    const key = `${hop.lower}\n${hop.upper}`
    const line = lines.get(key)
    if (line) line.hops.push(hop)
    else lines.set(key, { lower: hop.lower, upper: hop.upper, hops: [hop] })
  }
  return lines
}

/** A smooth line through the points: straight to the middle of each piece, and curved around each point. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`
  })
  return [`M${at(first)}`, ...curves, `L${at(last)}`].join(' ')
}

const at = ({ x, y }: Point) => `${Math.round(x)},${Math.round(y)}`

function widestLayer(boxes: readonly Point[]): number {
  const layers = new Map<number, number>()
  for (const { y } of boxes) layers.set(Math.round(y), (layers.get(Math.round(y)) ?? 0) + 1)
  return Math.max(0, ...layers.values())
}
