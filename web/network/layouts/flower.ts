import type { NodeKind, Point } from '../drawing.ts'
import { type Body, HANG, reachOf, roomOf } from './space.ts'

/** A policy with those that belong to it alone around it, in stretched space; the rings have their middle at 0,0. */
export interface Flower {
  readonly hub: Body
  readonly radius: number
  readonly places: ReadonlyMap<string, Point>
}

/** Kinds from the inside out; within a band in this order. Cited documents open the innermost ring, above the policy. */
const BANDS: readonly (readonly NodeKind[])[] = [
  ['CITED_DOCUMENT', 'DEPARTMENT'],
  ['SECTION', 'MEASURE', 'UPSTREAM_TASK', 'TARGET', 'JURISDICTION'],
  ['INDUSTRY'],
]
const UP = -Math.PI / 2
const GAP = 4
/** The labels of the innermost ring hang towards the policy. */
const LABEL = 24

/** Arranges the leaves of a policy in even rings, a band for each kind, those with most neighbours first. */
export function flowerOf(hub: Body, leaves: readonly Body[]): Flower {
  const places = new Map<string, Point>()
  places.set(hub.id, { x: 0, y: -HANG })
  let edge = roomOf(hub) + (leaves.some((leaf) => leaf.kind === 'CITED_DOCUMENT') ? LABEL : 0)
  for (const kinds of BANDS) {
    edge = band(
      places,
      kinds.flatMap((kind) => sorted(leaves, kind)),
      edge,
    )
  }
  return { hub, radius: edge, places }
}

function band(places: Map<string, Point>, leaves: readonly Body[], from: number): number {
  let edge = from
  for (let at = 0; at < leaves.length; ) {
    const reach = Math.max(...leaves.slice(at, at + 30).map(reachOf))
    const radius = edge + reach + GAP / 2
    const ring = fitting(leaves.slice(at), radius)
    spread(places, ring, radius)
    at += ring.length
    edge = radius + reach
  }
  return edge
}

/** As many leaves as go around a ring of this radius. */
function fitting(leaves: readonly Body[], radius: number): readonly Body[] {
  let length = 0
  let count = 0
  while (count < leaves.length) {
    length += 2 * reachOf(leaves[count] as Body) + GAP
    if (length > 2 * Math.PI * radius) break
    count += 1
  }
  return leaves.slice(0, Math.max(1, count))
}

/** Places a ring so that each leaf has its share of the way round, and cited documents stand around the top. */
function spread(places: Map<string, Point>, ring: readonly Body[], radius: number): void {
  const shares = ring.map((leaf) => reachOf(leaf) + GAP / 2)
  const turn = (2 * Math.PI) / shares.reduce((sum, share) => sum + share, 0)
  const crown = ring.filter((leaf) => leaf.kind === 'CITED_DOCUMENT').length || 1
  const crownShare = shares.slice(0, crown).reduce((sum, share) => sum + share, 0)
  let angle = UP - (turn * crownShare) / 2
  ring.forEach((leaf, at) => {
    const share = turn * (shares[at] as number)
    places.set(leaf.id, onRing(radius, angle + share / 2))
    angle += share
  })
}

const onRing = (radius: number, angle: number): Point => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })

const sorted = (leaves: readonly Body[], kind: NodeKind) =>
  leaves.filter((leaf) => leaf.kind === kind).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
