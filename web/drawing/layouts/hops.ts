import type { Point, Positions } from '../drawing.ts'
import { type Body, reachOf, relaxed } from './space.ts'

/** A ring of nodes that are equally many lines away from the middle; null where no line leads. */
export interface Ring {
  readonly hops: number | null
  /** Half the width of the ellipse around it. */
  readonly radius: number
}

export interface RingsLayout {
  readonly places: Positions
  /** From the inside out. */
  readonly rings: readonly Ring[]
}

interface Line {
  readonly source: string
  readonly target: string
}

const UP = -Math.PI / 2
/** Between the node in the middle and the first ring, and between rings. */
const CLEAR = 36
/** Before what hangs on nothing. */
const APART = 90

/**
 * Places nodes in rings around one of them, by how many lines lead to it, each near those it hangs on further inside.
 * Pure: the same nodes and lines always get the same places.
 */
export function hopsLayout(centre: Body, bodies: readonly Body[], lines: readonly Line[]): RingsLayout {
  const near = neighboursOf(lines)
  const distance = distancesFrom(centre.id, near)
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

function neighboursOf(lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>()
  const meet = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b))
  for (const { source, target } of lines) {
    meet(source, target)
    meet(target, source)
  }
  return near
}

/** How many lines lead from a node to each that it reaches. */
export function distancesFrom(start: string, near: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const distance = new Map([[start, 0]])
  for (const id of distance.keys()) {
    for (const next of near.get(id) ?? []) if (!distance.has(next)) distance.set(next, (distance.get(id) ?? 0) + 1)
  }
  return distance
}

/** The members of a ring in the order of their neighbours further inside; in the first ring by kind and name. */
function inAngle(
  members: readonly Body[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
  angles: ReadonlyMap<string, number>,
  hops: number | null,
): readonly { readonly body: Body; readonly angle: number }[] {
  const sorted = [...members].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1))
  // Half a step aside, so that the name of the ring is free at its top.
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
  // From straight up, all the way round.
  return angle < UP ? angle + 2 * Math.PI : angle
}

/** Spreads members evenly on as many circles as they need, in their order, turned so that they stand near where they want to. */
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
