import type { Point } from '../drawing.ts'
import { type Body, reachOf } from './space.ts'

const UP = -Math.PI / 2
const GAP = 4

/**
 * Places departments in even rings around 0,0, in stretched space, outside the radius `from`. Returns the radius of the outermost ring.
 * `reach` gives the space each department needs.
 */
export function putInRings(places: Map<string, Point>, bodies: readonly Body[], from: number, reach = reachOf): number {
  let edge = from
  for (let at = 0; at < bodies.length; ) {
    const widest = Math.max(...bodies.slice(at, at + 30).map(reach))
    const radius = edge + widest + GAP / 2
    const ring = fitting(bodies.slice(at), radius, reach)
    spread(places, ring, radius, reach)
    at += ring.length
    edge = radius + widest
  }
  return edge
}

/** The departments that fit on a ring of this radius. */
function fitting(bodies: readonly Body[], radius: number, reach: typeof reachOf): readonly Body[] {
  let length = 0
  let count = 0
  while (count < bodies.length) {
    length += 2 * reach(bodies[count] as Body) + GAP
    if (length > 2 * Math.PI * radius) break
    count += 1
  }
  return bodies.slice(0, Math.max(1, count))
}

/** Places a ring: each department gets its share of the circle, and cited documents are at the top. */
function spread(places: Map<string, Point>, ring: readonly Body[], radius: number, reach: typeof reachOf): void {
  const shares = ring.map((body) => reach(body) + GAP / 2)
  const turn = (2 * Math.PI) / shares.reduce((sum, share) => sum + share, 0)
  const crown = ring.filter((body) => body.kind === 'CITED_DOCUMENT').length || 1
  const crownShare = shares.slice(0, crown).reduce((sum, share) => sum + share, 0)
  let angle = UP - (turn * crownShare) / 2
  ring.forEach((body, at) => {
    const share = turn * (shares[at] as number)
    places.set(body.id, onRing(radius, angle + share / 2))
    angle += share
  })
}

const onRing = (radius: number, angle: number): Point => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
