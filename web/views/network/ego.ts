import type { Point } from '../../drawing/drawing.ts'
import type { EdgeElement, NodeElement } from '../../drawing/elements.ts'
import { radiusOf } from '../../drawing/shapes.ts'
import type { Partner } from './partners.ts'
import { mainShare, type Share } from './shares.ts'

/** A department in the centre, surrounded by its partners; those with most shared measures are closest. */
export interface Ego {
  readonly nodes: readonly NodeElement[]
  readonly edges: readonly (EdgeElement & { readonly data: { readonly share: Share } })[]
}

interface Shape {
  /** Half axes of the innermost ring, and the increase per further ring. */
  readonly first: Point
  readonly step: Point
  readonly most: number
}

/** Space reserved for a name. */
const LABEL_BOX: Point = { x: 100, y: 64 }
const WIDE: Shape = { first: { x: 190, y: 92 }, step: { x: 165, y: 72 }, most: 50 }
/** A phone has more height than width. */
const TALL: Shape = { first: { x: 104, y: 110 }, step: { x: 66, y: 130 }, most: 18 }

/** Maximum number of partners in a drawing. */
export const roomFor = (tall: boolean): number => (tall ? TALL : WIDE).most

/** Builds the drawing of the partners with most shared measures. */
export function egoOf(centre: { readonly id: string; readonly name: string }, partners: readonly Partner[], tall: boolean): Ego {
  const shape = tall ? TALL : WIDE
  const drawn = partners.slice(0, shape.most)
  const places = ringsFor(drawn.length, shape)
  const widthOf = widthsFor(Math.max(1, ...drawn.map(({ together }) => together)))
  return {
    nodes: [
      nodeElement(centre.id, centre.name, 26, 9000, false, { x: 0, y: 0 }),
      ...drawn.map(({ id, name, status, together }, at) => {
        const radius = radiusOf({ kind: 'DEPARTMENT', degree: together, folded: 0 })
        const unsure = status === 'AMBIGUOUS' || status === 'UNRESOLVED'
        return nodeElement(id, name, radius, 1000 - at, unsure, places[at] ?? { x: 0, y: 0 })
      }),
    ],
    edges: drawn.map((partner) => edgeElement(centre.id, partner, widthOf(partner.together))),
  }
}

function nodeElement(id: string, label: string, radius: number, rank: number, unsure: boolean, position: Point): NodeElement {
  return {
    group: 'nodes',
    data: { id, kind: 'DEPARTMENT', label, size: radius * 2, more: 0, unsure, held: true, expanded: false, rank },
    position,
  }
}

const THICKEST = 10

/** The width of a line by its number of measures: up to 1.5 more for each root of a measure, less where the thickest would be too wide. */
function widthsFor(most: number): (together: number) => number {
  const scale = Math.min(1.5, (THICKEST - 1) / Math.sqrt(Math.max(1, most - 1)))
  return (together) => 1 + Math.sqrt(together - 1) * scale
}

function edgeElement(centre: string, { id, together, shares }: Partner, width: number): Ego['edges'][number] {
  const share = mainShare(shares)
  const role = share === 'takesPart' ? 'SUPPORT' : share === 'bothAnswer' ? 'RESPONSIBLE' : 'LEAD'
  return {
    group: 'edges',
    data: {
      id: edgeIdOf(id),
      // Arrows point from the lead department to the other.
      source: share === 'otherLeads' ? id : centre,
      target: share === 'otherLeads' ? centre : id,
      kind: 'ASSIGNED_TO',
      role,
      count: together,
      width,
      unsure: false,
      share,
    },
  }
}

const EDGE = 'with:'
const edgeIdOf = (partner: string) => `${EDGE}${partner}`

/** The partner that a node or edge of the drawing belongs to. */
export const partnerOfElement = (id: string): string => (id.startsWith(EDGE) ? id.slice(EDGE.length) : id)

/** Positions on rings around the centre, spaced so that names fit; the last ring is filled evenly. */
export function ringsFor(count: number, { first, step }: Shape = WIDE): readonly Point[] {
  const places: Point[] = []
  for (let ring = 0; places.length < count; ring += 1) {
    const path = ellipse(first.x + ring * step.x, first.y + ring * step.y)
    const rest = count - places.length
    const wanted = Math.min(rest, Math.max(1, Math.floor(path.at(-1)?.way ?? 1)))
    places.push(...spread(path, wanted, ring % 2 === 0 ? 0 : 0.5))
  }
  return places
}

interface Passed extends Point {
  /** Number of names that fit between the start of the curve and this point. */
  readonly way: number
}

const POINTS = 720

function ellipse(a: number, b: number): readonly Passed[] {
  const points: Passed[] = []
  for (let at = 0; at <= POINTS; at += 1) {
    const angle = -Math.PI / 2 + (at * 2 * Math.PI) / POINTS
    const point = { x: a * Math.cos(angle), y: b * Math.sin(angle) }
    const last = points.at(-1)
    const on = last ? Math.max(Math.abs(point.x - last.x) / LABEL_BOX.x, Math.abs(point.y - last.y) / LABEL_BOX.y) : 0
    points.push({ ...point, way: (last?.way ?? 0) + on })
  }
  return points
}

function spread(path: readonly Passed[], count: number, shift: number): readonly Point[] {
  const whole = path.at(-1)?.way ?? 0
  return Array.from({ length: count }, (_, at) => {
    const wanted = ((at + shift) / count) * whole
    const { x, y } = path.find(({ way }) => way >= wanted) ?? { x: 0, y: 0 }
    return { x: Math.round(x), y: Math.round(y) }
  })
}
