import { neighboursIn } from '../distances.ts'
import type { Point, Positions } from '../drawing.ts'
import { type Body, reachOf, relaxed } from './space.ts'

/** A ring of nodes at the same distance from the centre; null for unconnected nodes. */
export interface Ring {
  readonly hops: number | null
  /** Half the width of its ellipse. */
  readonly radius: number
}

export interface RingsLayout {
  readonly places: Positions
  /** The rings, innermost first. */
  readonly rings: readonly Ring[]
}

interface Line {
  readonly source: string
  readonly target: string
}

const UP = -Math.PI / 2
/** Gap between the central node and the first ring, and between rings. */
const CLEAR = 36
/** Gap before the ring of unconnected nodes. */
const APART = 90

/**
 * Places bodies in rings around a centre by these distances, each close to its neighbours on the inner ring. Pure: the same bodies and lines
 * always get the same positions.
 */
export function hopsLayout(
  centre: Body,
  bodies: readonly Body[],
  distance: ReadonlyMap<string, number>,
  lines: readonly Line[],
): RingsLayout {
  const near = neighboursIn(lines)
  const farthest = Math.max(...distance.values())
  const angles = new Map<string, number>([[centre.id, UP]])
  const places = new Map<string, Point>([[centre.id, { x: 0, y: 0 }]])
  const rings: Ring[] = []
  let edge = reachOf(centre)
  const put = (hops: number | null, members: readonly Body[], gap: number) => {
    if (members.length === 0) return
    const placed = putAround(inAngle(members, near, angles, hops), edge + gap, angles)
    for (const [id, at] of placed.places) places.set(id, relaxed(at))
    rings.push({ hops, radius: placed.outer + CLEAR / 2 })
    edge = placed.outer
  }
  for (let hops = 1; hops <= farthest; hops += 1)
    put(
      hops,
      bodies.filter(({ id }) => distance.get(id) === hops),
      CLEAR,
    )
  put(
    null,
    bodies.filter(({ id }) => !distance.has(id)),
    APART,
  )
  return { places, rings }
}

/** Sorts the members of a ring by the angle of their neighbours on the inner ring; the first ring is sorted by kind and name. */
function inAngle(
  members: readonly Body[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
  angles: ReadonlyMap<string, number>,
  hops: number | null,
): readonly { readonly body: Body; readonly angle: number }[] {
  const sorted = [...members].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1))
  // Shifted by half a step, so that the ring's name is free at the top.
  const even = (at: number) => UP + (2 * Math.PI * (at + 0.5)) / sorted.length
  const wanted = sorted.map((body, at) => {
    const inner = [...(near.get(body.id) ?? [])].flatMap((id) => angles.get(id) ?? [])
    return { body, angle: hops === null || hops === 1 || inner.length === 0 ? even(at) : meanAngle(inner) }
  })
  return wanted.sort((a, b) => a.angle - b.angle)
}

const meanAngle = (angles: readonly number[]): number => {
  const [x, y] = [angles.reduce((sum, angle) => sum + Math.cos(angle), 0), angles.reduce((sum, angle) => sum + Math.sin(angle), 0)]
  const angle = Math.atan2(y, x)
  // Angles run from straight up through a full turn.
  return angle < UP ? angle + 2 * Math.PI : angle
}

/**
 * Spreads members evenly on as many circles as they need. Their order is kept, and the circles are turned to bring each close to its
 * wanted angle.
 */
function putAround(
  members: readonly { readonly body: Body; readonly angle: number }[],
  from: number,
  angles: Map<string, number>,
): { readonly places: readonly (readonly [string, Point])[]; readonly outer: number } {
  const reach = Math.max(...members.map(({ body }) => reachOf(body)))
  let circles = 1
  const lengthOn = (count: number) => {
    let length = 0
    for (let at = 0; at < count; at += 1) length += 2 * Math.PI * (from + reach * (1 + 2 * at))
    return length
  }
  while (lengthOn(circles) < members.length * 2 * reach) circles += 1
  const share = (2 * Math.PI) / members.length
  const offsets = members.map(({ angle }, at) => angle - (UP + share * at))
  const turn = Math.atan2(
    offsets.reduce((sum, offset) => sum + Math.sin(offset), 0),
    offsets.reduce((sum, offset) => sum + Math.cos(offset), 0),
  )
  const places = members.map(({ body }, at) => {
    const angle = UP + share * at + turn
    const radius = from + reach * (1 + 2 * (at % circles))
    angles.set(body.id, angle)
    return [body.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }] as const
  })
  return { places, outer: from + 2 * reach * circles }
}
