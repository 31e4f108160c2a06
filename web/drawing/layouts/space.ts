import { NODE_TYPES } from '../../model/generated/model.ts'
import type { NodeKind, Point } from '../drawing.ts'
import { departmentWords, emsOf } from '../labels.ts'
import { radiusOf } from '../shapes.ts'

/**
 * Labels are below their node and wider than high, so a node with its label is a flat ellipse. Layouts compute in a space stretched
 * vertically by this factor, in which that ellipse is a circle. The drawing becomes wider than high, like a screen.
 */
export const STRETCH = 1.62

export const stretched = (at: Point): Point => ({ x: at.x, y: at.y * STRETCH })
export const relaxed = (at: Point): Point => ({ x: round(at.x), y: round(at.y / STRETCH) })

/** Rounds, so that a position is the same number on every machine. */
const round = (value: number) => Math.round(value * 10) / 10

/** The title of a policy hangs below it, so the centre of the rings is this far below the policy. */
export const HANG = 30

/** Properties of a node that a layout needs. */
export interface Body {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly degree: number
  readonly folded: number
}

export interface Tie {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** Radius of the circle that a node with its label needs in stretched space. */
export function reachOf(body: Body): number {
  switch (body.kind) {
    case 'POLICY':
      return 108
    case 'CITED_DOCUMENT':
    case 'UPSTREAM_TASK':
      return 50
    default: {
      if (NODE_TYPES[body.kind].small) return radiusOf(body) + 5
      const words = emsOf(departmentWords(body.label))
      const ems = Math.min(6, Math.ceil(words / (words > 6 ? 2 : 1)))
      return Math.max((radiusOf(body) + 13) * 1.5, 10 + ems * 5.2)
    }
  }
}

const MEASURE_REACH = radiusOf({ kind: 'MEASURE', degree: 0, folded: 0 }) + 3

/** The rings around a policy that its unfolded measures take. They are kept free, so that unfolding moves nothing. */
export function measureRings(policy: Body): { readonly radius: number; readonly slots: number }[] {
  const rings: { radius: number; slots: number }[] = []
  for (let left = policy.folded, radius = reachOf(policy) + MEASURE_REACH; left > 0; radius += MEASURE_REACH * 2.9) {
    const slots = Math.floor((2 * Math.PI * radius) / (MEASURE_REACH * 2.5))
    rings.push({ radius, slots: Math.min(slots, left) })
    left -= slots
  }
  return rings
}

/** Radius around a policy that is kept free for its title and its measures. */
export const roomOf = (policy: Body): number => (measureRings(policy).at(-1)?.radius ?? reachOf(policy)) + MEASURE_REACH
