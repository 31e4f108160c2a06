import type { DrawingEdge, DrawingNode, Point } from '../drawing.ts'
import type { Frame, Newcomers } from '../frame.ts'
import type { PlacingRequest } from './placing.ts'
import type { Body, Tie } from './space.ts'

/** Requests that the layout worker accepts. */
export type LayoutQuestion =
  | { readonly kind: 'overview'; readonly bodies: readonly Body[]; readonly ties: readonly Tie[]; readonly tall: boolean }
  | { readonly kind: 'placing'; readonly request: PlacingRequest }

export interface LayoutAnswer {
  readonly id: number
  readonly places: readonly (readonly [string, Point])[]
}

/** Requests the positions of an opening drawing. */
export const overviewQuestion = (nodes: readonly DrawingNode[], edges: readonly DrawingEdge[], tall: boolean): LayoutQuestion => ({
  kind: 'overview',
  bodies: nodes.map(bodyOf),
  ties: edges.map(tieOf),
  tall,
})

/** Requests positions for the new nodes of a frame. */
export function placingQuestion(frame: Frame, newcomers: Newcomers): LayoutQuestion {
  const coming = new Set(newcomers.nodes.map((node) => node.id))
  return {
    kind: 'placing',
    request: {
      from: newcomers.from,
      newcomers: newcomers.nodes.map(bodyOf),
      standing: [...frame.nodes.values()].filter((node) => !coming.has(node.id)).map(bodyOf),
      positions: frame.positions,
      ties: [...frame.edges.values()].filter((edge) => coming.has(edge.source) || coming.has(edge.target)).map(tieOf),
    },
  }
}

export const bodyOf = ({ id, kind, label, degree, folded }: DrawingNode): Body => ({ id, kind, label, degree, folded })

export const tieOf = ({ source, target, count }: DrawingEdge): Tie => ({ source, target, weight: count })
