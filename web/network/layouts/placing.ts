import type { Point, Positions } from '../drawing.ts'
import { radiusOf } from '../shapes.ts'
import { type Body, measureRings, reachOf, relaxed, stretched, type Tie } from './space.ts'

/** Who stands where already, who comes, and from which node. */
export interface PlacingRequest {
  readonly from: string | null
  readonly newcomers: readonly Body[]
  readonly standing: readonly Body[]
  readonly positions: Positions
  readonly ties: readonly Tie[]
}

const FARTHEST_RING = 120
const CELL = 70

/**
 * Places for new nodes, in rings around the node they come from, on the free spots next to it: nothing already placed moves.
 * The measures of a policy take the rings that were kept free for them, in reading order.
 */
export function placing(request: PlacingRequest): Map<string, Point> {
  const centre = centreOf(request)
  const taken = new Taken(request)
  const places = new Map<string, Point>()
  const from = request.standing.find((body) => body.id === request.from)
  const measures = from?.kind === 'POLICY' ? request.newcomers.filter((body) => body.kind === 'MEASURE') : []
  if (from && measures.length > 0) {
    const spots = ringSpots(from, centre, taken)
    for (const measure of measures.slice(0, spots.length)) put(measure, spots.shift() as Point)
  }
  const others = request.newcomers.filter((body) => !places.has(body.id))
  for (const body of others) put(body, nearestSpot(body, centre, from ? radiusOf(from) : 0, angleFor(body, centre, request), taken))
  function put(body: Body, at: Point): void {
    taken.add(body, at)
    places.set(body.id, relaxed(at))
  }
  return places
}

/** The free spots of the rings around a policy, from the top clockwise, inner ring first. */
function ringSpots(policy: Body, centre: Point, taken: Taken): Point[] {
  return measureRings(policy).flatMap(({ radius, slots }) =>
    Array.from({ length: slots }, (_, at) => onRing(centre, radius, -Math.PI / 2 + (2 * Math.PI * at) / slots)).filter((spot) =>
      taken.isFree(spot, 11),
    ),
  )
}

function nearestSpot(body: Body, centre: Point, inner: number, towards: number, taken: Taken): Point {
  const reach = reachOf(body)
  for (let ring = 0; ring < FARTHEST_RING; ring += 1) {
    const radius = inner + reach + 8 + ring * Math.max(14, reach * 0.7)
    const slots = Math.max(6, Math.floor((2 * Math.PI * radius) / Math.max(16, reach)))
    for (let turn = 0; turn < slots; turn += 1) {
      const side = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2
      const spot = onRing(centre, radius, towards + (side * 2 * Math.PI) / slots)
      if (taken.isFree(spot, reach)) return spot
    }
  }
  return onRing(centre, inner + reach * FARTHEST_RING, towards)
}

/** Towards what else the newcomer is tied to; where there is nothing, away from the middle of the drawing. */
function angleFor(body: Body, centre: Point, request: PlacingRequest): number {
  const others = request.ties.flatMap(({ source, target }) => {
    if (source !== body.id && target !== body.id) return []
    const other = source === body.id ? target : source
    const at = other === request.from ? undefined : request.positions.get(other)
    return at ? [stretched(at)] : []
  })
  if (others.length > 0) return angleOf(centre, meanOf(others))
  const middle = meanOf([...request.positions.values()].map(stretched))
  return middle.x === centre.x && middle.y === centre.y ? -Math.PI / 2 : angleOf(middle, centre)
}

function centreOf(request: PlacingRequest): Point {
  const at = request.from === null ? undefined : request.positions.get(request.from)
  if (at) return stretched(at)
  const all = [...request.positions.values()].map(stretched)
  if (all.length === 0) return { x: 0, y: 0 }
  return { x: Math.max(...all.map((one) => one.x)) + 160, y: meanOf(all).y }
}

/** The ground already taken, in a grid. */
class Taken {
  readonly #cells = new Map<string, { readonly at: Point; readonly reach: number }[]>()

  constructor(request: PlacingRequest) {
    for (const body of request.standing) {
      const at = request.positions.get(body.id)
      if (at) this.add(body, stretched(at))
    }
  }

  add(body: Body, at: Point): void {
    const reach = reachOf(body)
    for (const cell of cellsAround(at, reach)) this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), { at, reach }])
  }

  isFree(spot: Point, reach: number): boolean {
    return !cellsAround(spot, reach).some((cell) =>
      this.#cells.get(cell)?.some((other) => Math.hypot(other.at.x - spot.x, other.at.y - spot.y) < (other.reach + reach) * 0.96),
    )
  }
}

function cellsAround(at: Point, reach: number): string[] {
  const cells: string[] = []
  for (let x = Math.floor((at.x - reach) / CELL); x <= Math.floor((at.x + reach) / CELL); x += 1) {
    for (let y = Math.floor((at.y - reach) / CELL); y <= Math.floor((at.y + reach) / CELL); y += 1) cells.push(`${x},${y}`)
  }
  return cells
}

const onRing = (centre: Point, radius: number, angle: number): Point => ({
  x: centre.x + radius * Math.cos(angle),
  y: centre.y + radius * Math.sin(angle),
})
const angleOf = (from: Point, to: Point) => Math.atan2(to.y - from.y, to.x - from.x)
const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, at) => sum + at.x, 0) / points.length,
  y: points.reduce((sum, at) => sum + at.y, 0) / points.length,
})
