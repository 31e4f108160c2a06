import { NODE_KINDS } from '../../styles/palette.ts'
import type { NodeKind, Point } from '../drawing.ts'
import { putInRings } from './rings.ts'
import { type Body, HANG, roomOf } from './space.ts'

/** A policy surrounded by the nodes that belong to it alone, in stretched space. The rings are centred on 0,0. */
export interface Flower {
  readonly hub: Body
  readonly radius: number
  readonly places: ReadonlyMap<string, Point>
}

/** Kinds from the inside out; within a band in this order. Cited documents start the innermost ring, above the policy. */
const INNER: readonly (readonly NodeKind[])[] = [
  ['CITED_DOCUMENT', 'DEPARTMENT'],
  ['SECTION', 'MEASURE', 'UPSTREAM_TASK', 'TARGET', 'JURISDICTION'],
]
const BANDS = [...INNER, NODE_KINDS.filter((kind) => kind !== 'POLICY' && !INNER.flat().includes(kind))]
/** Extra space for the labels of the innermost ring, which hang towards the policy. */
const LABEL = 24

/** Arranges the leaves of a policy in even rings: a band for each kind, nodes with most neighbours first. */
export function flowerOf(hub: Body, leaves: readonly Body[]): Flower {
  const places = new Map<string, Point>()
  places.set(hub.id, { x: 0, y: -HANG })
  let edge = roomOf(hub) + (leaves.some((leaf) => leaf.kind === 'CITED_DOCUMENT') ? LABEL : 0)
  for (const kinds of BANDS) {
    edge = putInRings(
      places,
      kinds.flatMap((kind) => sorted(leaves, kind)),
      edge,
    )
  }
  return { hub, radius: edge, places }
}

const sorted = (leaves: readonly Body[], kind: NodeKind) =>
  leaves.filter((leaf) => leaf.kind === kind).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
