import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { DrawingNode, NodeKind, Point, Positions } from '../drawing.ts'
import { putInRings } from './rings.ts'
import { type Body, HANG, reachOf, relaxed, stretched } from './space.ts'

/** Kinds clockwise from the top: documents it rests on, departments it names, then its subjects. */
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

/** With more measures and figures than this, they are packed densely and without titles. */
const TITLED_AT_MOST = 60
/** Half the width reserved for the words of a measure or figure. */
const WORDS = 50
/** Space for line names between the node and the first ring. */
const CLEAR = 40

/**
 * Positions for a neighbourhood shown alone. The central node keeps its position from the whole drawing; its neighbours, which may be far
 * apart there, are placed in even rings around it, grouped by kind.
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

/** True if measures and figures around a node are far enough apart to show the words of each. */
export const haveRoomForWords = (neighbours: readonly DrawingNode[]): boolean =>
  neighbours.filter(({ kind }) => isSmall(kind)).length <= TITLED_AT_MOST

const isSmall = (kind: NodeKind) => NODE_TYPES[kind].small
