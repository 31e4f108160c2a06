import type { Point, Positions } from '../drawing.ts'
import { radiusOf } from '../shapes.ts'
import { type Body, HANG, measureRings, reachOf, relaxed, roomOf, stretched, type Tie } from './space.ts'

/** The nodes already placed, the new nodes, and the node they come from. */
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
 * Positions for new nodes: free spots in rings around the node they come from. Nodes already placed do not move. The measures of a policy
 * take the rings reserved for them, in reading order.
 */
export function placing(request: PlacingRequest): Map<string, Point> {
  const standing = new Map(request.standing.map((body) => [body.id, body]))
  const positions = new Map(request.positions)
  const taken = new Taken(request)
  const places = new Map<string, Point>()
  const put = (body: Body, at: Point): void => {
    taken.add(body, at)
    positions.set(body.id, relaxed(at))
    places.set(body.id, relaxed(at))
    standing.set(body.id, body)
  }
  const policy = request.from === null ? undefined : standing.get(request.from)
  const centre = request.from === null ? undefined : positions.get(request.from)
  if (policy?.kind === 'POLICY' && centre) {
    const measures = request.newcomers.filter((body) => body.kind === 'MEASURE')
    const { x, y } = stretched(centre)
    const spots = ringSpots(policy, { x, y: y + HANG }, taken)
    measures.slice(0, spots.length).forEach((measure, at) => {
      put(measure, spots[at] as Point)
    })
  }
  for (const body of inReach(request, places)) {
    const near = tiedTo(body.id, request.ties).filter((id) => positions.has(id))
    const from = request.from ?? near.find((id) => standing.get(id)?.kind === 'POLICY') ?? near[0] ?? null
    const host = from === null ? undefined : standing.get(from)
    const at = centreOf(from, positions)
    const angle = angleFor(body, at, from, request.ties, positions)
    if (host?.kind === 'POLICY') {
      // The rings around a policy are reserved for its measures; other nodes go outside them.
      const middle = { x: at.x, y: at.y + HANG }
      const [spot] = body.kind === 'MEASURE' ? ringSpots(host, middle, taken) : []
      put(body, spot ?? nearestSpot(body, middle, roomOf(host), angle, taken))
    } else put(body, nearestSpot(body, at, host ? radiusOf(host) : 0, angle, taken))
  }
  return places
}

/**
 * The new nodes without a position, those tied to a placed node first. A department with no placed neighbour waits until its measures are
 * placed beside their policy, and is then placed near them.
 */
function* inReach({ from, newcomers, positions, ties }: PlacingRequest, places: ReadonlyMap<string, Point>): Generator<Body> {
  const tied = new Map<string, string[]>()
  for (const { source, target } of ties) {
    tied.set(source, [...(tied.get(source) ?? []), target])
    tied.set(target, [...(tied.get(target) ?? []), source])
  }
  const reached = ({ id }: Body) => from !== null || tied.get(id)?.some((other) => positions.has(other) || places.has(other))
  let waiting = newcomers.filter(({ id }) => !places.has(id))
  while (waiting.length > 0) {
    const ready = waiting.filter(reached)
    const now = ready.length > 0 ? ready : waiting.slice(0, 1)
    yield* now
    waiting = waiting.filter((body) => !now.includes(body))
  }
}

/** The free spots of the rings around a policy: clockwise from the top, inner ring first. */
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

/** Direction in which to place a new node: towards its other neighbours, or else away from the centre of the drawing. */
function angleFor(body: Body, centre: Point, from: string | null, ties: readonly Tie[], positions: Positions): number {
  const others = tiedTo(body.id, ties).flatMap((id) => (id === from ? [] : (positions.get(id) ?? [])))
  if (others.length > 0) return angleOf(centre, meanOf(others.map(stretched)))
  const middle = meanOf([...positions.values()].map(stretched))
  return middle.x === centre.x && middle.y === centre.y ? -Math.PI / 2 : angleOf(middle, centre)
}

/** Ids of a node's neighbours, strongest tie first. */
const tiedTo = (id: string, ties: readonly Tie[]): string[] =>
  ties
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.weight - a.weight)
    .map(({ source, target }) => (source === id ? target : source))

/** Centre around which new nodes are placed. Nodes tied to nothing drawn start to the right of the drawing. */
function centreOf(from: string | null, positions: Positions): Point {
  const at = from === null ? undefined : positions.get(from)
  if (at) return stretched(at)
  const all = [...positions.values()].map(stretched)
  return all.length === 0 ? { x: 0, y: 0 } : { x: Math.max(...all.map((one) => one.x)) + 160, y: meanOf(all).y }
}

/** Occupied areas, indexed by a grid. */
class Taken {
  readonly #cells = new Map<string, { readonly at: Point; readonly reach: number }[]>()

  constructor(request: PlacingRequest) {
    for (const body of request.standing) {
      const at = request.positions.get(body.id)
      if (at) this.add(body, stretched(at))
    }
  }

  add(body: Body, place: Point): void {
    const reach = reachOf(body)
    const at = body.kind === 'POLICY' ? { x: place.x, y: place.y + HANG } : place
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
