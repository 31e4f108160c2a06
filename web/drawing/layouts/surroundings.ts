import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { DrawingNode, NodeKind, Point, Positions } from '../drawing.ts'
import { putInRings } from './rings.ts'
import { type Body, HANG, reachOf, relaxed, stretched } from './space.ts'

/** From the top clockwise: what a thing rests on, whom it names, what it is about. */
const FIRST: readonly NodeKind[] = [
  'CITED_DOCUMENT',
  'UPSTREAM_TASK',
  'POLICY',
  'DEPARTMENT',
  'JURISDICTION',
  'MEASURE',
  'SECTION',
  'TARGET',
  'INDUSTRY',
]
const ORDER = [...FIRST, ...NODE_KINDS.filter((kind) => !FIRST.includes(kind))]

/** Above this many measures and figures there is no room for titles: the nodes are packed without them. */
const TITLED_AT_MOST = 60
/** Half the width of the words of a measure or figure. */
const WORDS = 50
/** Room for the names of the lines between the node and the first ring. */
const CLEAR = 40

/**
 * Places for a neighbourhood that is shown alone: the node keeps its place in the whole drawing, its neighbours in even rings
 * around it, kind by kind. In the whole drawing they may lie far apart, each beside its own policy.
 */
export function surroundings(centre: DrawingNode, neighbours: readonly DrawingNode[], at: Point): Positions {
  const worded = haveRoomForWords(neighbours)
  const reach = (body: Body) => (isSmall(body.kind) && worded ? WORDS : reachOf(body))
  const sorted = ORDER.flatMap((kind) => neighbours.filter((node) => node.kind === kind))
  const around = new Map<string, Point>()
  putInRings(around, sorted, reachOf(centre) + CLEAR, reach)
  const middle = stretched(at)
  const hang = centre.kind === 'POLICY' ? HANG : 0
  const places = new Map([...around].map(([id, { x, y }]) => [id, relaxed({ x: middle.x + x, y: middle.y + hang + y })]))
  return places.set(centre.id, at)
}

/** True where measures and figures around a node stand far enough apart for the words of each. */
export const haveRoomForWords = (neighbours: readonly DrawingNode[]): boolean =>
  neighbours.filter(({ kind }) => isSmall(kind)).length <= TITLED_AT_MOST

const isSmall = (kind: NodeKind) => NODE_TYPES[kind].small
