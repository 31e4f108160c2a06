import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Point } from '../drawing.ts'
import { type Flower, flowerOf } from './flower.ts'
import { type Body, reachOf, relaxed, type Tie } from './space.ts'

interface Disc extends SimulationNodeDatum {
  readonly id: string
  readonly radius: number
  readonly flower: Flower | null
}

const TICKS = 420

/**
 * Positions for an opening drawing. Each policy is the centre of a flower of the nodes that belong to it alone. Nodes shared by several
 * policies lie between them; a force layout with fixed starting positions and no randomness puts them there.
 */
export function overviewLayout(bodies: readonly Body[], ties: readonly Tie[], tall = false): Map<string, Point> {
  const byId = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1))
  const hubs = byId.filter((body) => body.kind === 'POLICY')
  const owners = ownersOf(byId, hubs, ties)
  const ownedBy = (hub: Body) => byId.filter((body) => isLeaf(body, owners) && owners.get(body.id)?.has(hub.id))
  const flowers = seated(hubs, owners).map((hub) => flowerOf(hub, ownedBy(hub)))
  const shared = byId.filter((body) => body.kind !== 'POLICY' && !isLeaf(body, owners))
  return unfolded(settled(flowers, shared, owners, ties, tall))
}

/** Policies of each node: those it is tied to directly, or else through its neighbours. */
function ownersOf(bodies: readonly Body[], hubs: readonly Body[], ties: readonly Tie[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>(hubs.map((hub) => [hub.id, new Set([hub.id])]))
  for (let wave = 0; wave < 6 && owners.size < bodies.length; wave += 1) {
    const found = new Map<string, Set<string>>()
    for (const { source, target } of ties) {
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        const known = owners.get(from)
        if (!known || owners.has(to)) continue
        found.set(to, new Set([...(found.get(to) ?? []), ...known]))
      }
    }
    for (const [id, hubIds] of found) owners.set(id, hubIds)
  }
  return owners
}

/** Orders the policies so that those sharing most are next to each other. */
function seated(hubs: readonly Body[], owners: ReadonlyMap<string, ReadonlySet<string>>): Body[] {
  const common = (a: Body, b: Body) => [...owners.values()].filter((set) => set.has(a.id) && set.has(b.id)).length
  const waiting = [...hubs].sort((a, b) => b.degree + b.folded - a.degree - a.folded || (a.id < b.id ? -1 : 1))
  const order = waiting.splice(0, 1)
  while (waiting.length > 0) {
    const last = order.at(-1) as Body
    const best = waiting.reduce((top, hub) => (common(last, hub) > common(last, top) ? hub : top))
    order.push(...waiting.splice(waiting.indexOf(best), 1))
  }
  return order
}

function settled(
  flowers: readonly Flower[],
  shared: readonly Body[],
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  ties: readonly Tie[],
  tall: boolean,
): Disc[] {
  const around = flowers.reduce((sum, flower) => sum + 2 * flower.radius, 0) / (2 * Math.PI)
  const hubs = flowers.map((flower, at): Disc => {
    const angle = -Math.PI / 2 + (2 * Math.PI * (at + 0.5)) / flowers.length
    const far = flowers.length === 1 ? 0 : around
    const narrow = tall ? 0.3 : 1
    return { id: flower.hub.id, radius: flower.radius, flower, x: far * narrow * Math.cos(angle), y: (far / narrow) * Math.sin(angle) }
  })
  const seats = new Map(hubs.map((hub) => [hub.id, hub]))
  const loose = shared.map((body, at): Disc => ({ id: body.id, radius: reachOf(body), flower: null, ...between(body.id, at) }))
  function between(id: string, at: number): Point {
    const mine = [...(owners.get(id) ?? [])].flatMap((hub) => seats.get(hub) ?? [])
    const mean = (pick: (disc: Disc) => number) => (mine.length ? mine.reduce((sum, disc) => sum + pick(disc), 0) / mine.length : 0)
    const spiral = { far: 12 * Math.sqrt(at + 1), angle: at * 2.39996 }
    return {
      x: mean((disc) => disc.x ?? 0) + spiral.far * Math.cos(spiral.angle),
      y: mean((disc) => disc.y ?? 0) + spiral.far * Math.sin(spiral.angle),
    }
  }
  run([...hubs, ...loose], ties, tall)
  return [...hubs, ...loose]
}

function run(discs: Disc[], ties: readonly Tie[], tall: boolean): void {
  const byId = new Map(discs.map((disc) => [disc.id, disc]))
  const links = ties.flatMap(({ source, target, weight }) => {
    const [from, to] = [byId.get(source), byId.get(target)]
    return from && to ? [{ source: from, target: to, weight }] : []
  })
  forceSimulation(discs)
    .force(
      'link',
      forceLink<Disc, { source: Disc; target: Disc; weight: number }>(links)
        .distance((link) => link.source.radius + link.target.radius + 16)
        .strength((link) => (link.source.flower && link.target.flower ? 0.05 : 0.12)),
    )
    .force(
      'apart',
      forceManyBody<Disc>().strength((disc) => (disc.flower ? -30 : -4)),
    )
    .force(
      'collide',
      forceCollide<Disc>((disc) => disc.radius + (disc.flower ? 6 : 3))
        .iterations(2)
        .strength(0.9),
    )
    .force(
      'x',
      forceX<Disc>(0).strength((disc) => (disc.flower ? (tall ? 0.8 : 0.16) : 0.05)),
    )
    .force(
      'y',
      forceY<Disc>(0).strength((disc) => (disc.flower ? (tall ? 0.02 : 0.2) : 0.05)),
    )
    .stop()
    .tick(TICKS)
}

function unfolded(discs: readonly Disc[]): Map<string, Point> {
  const places = new Map<string, Point>()
  for (const disc of discs) {
    const [x, y] = [disc.x ?? 0, disc.y ?? 0]
    places.set(disc.id, relaxed({ x, y }))
    for (const [id, at] of disc.flower?.places ?? []) places.set(id, relaxed({ x: x + at.x, y: y + at.y }))
  }
  return places
}

/** True if the node belongs to one policy alone. Places never do: they are few and connected to each other. */
const isLeaf = (body: Body, owners: ReadonlyMap<string, ReadonlySet<string>>) =>
  body.kind !== 'POLICY' && body.kind !== 'JURISDICTION' && owners.get(body.id)?.size === 1
