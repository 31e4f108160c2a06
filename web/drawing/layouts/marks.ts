import type { DrawingEdge, Positions } from '../drawing.ts'
import type { Frame } from '../frame.ts'
import type { Fold } from '../lineage/folds.ts'
import { edgesAmong, type FoldedBy, folded, unfoldedEdges } from '../visible.ts'
import { bodyOf, type LayoutQuestion, tieOf } from './question.ts'
import type { Body } from './space.ts'

/** Everything drawn in a frame whose documents may be folded: nodes and stacks as bodies, and the edges between them. */
export interface Marks {
  readonly bodies: readonly Body[]
  readonly edges: readonly DrawingEdge[]
}

/** The marks of a frame before hiding and filtering, so that hiding moves nothing. */
export function marksOf(frame: Frame, view: FoldedBy['view']): Marks {
  const { nodes, folds } = folded([...frame.nodes.values()], { frame, view })
  return { bodies: [...nodes.map(bodyOf), ...folds.map(bodyOfFold)], edges: edgesAmong(nodes, folds, unfoldedEdges(frame)) }
}

/** Requests positions for all marks. */
export const marksQuestion = ({ bodies, edges }: Marks, tall: boolean): LayoutQuestion => ({
  kind: 'overview',
  bodies,
  ties: edges.map(tieOf),
  tall,
})

/** Requests positions around `from` for the marks that have none; null if all have one. */
export function besideQuestion({ bodies, edges }: Marks, positions: Positions, from: string | null): LayoutQuestion | null {
  const newcomers = bodies.filter(({ id }) => !positions.has(id))
  if (newcomers.length === 0) return null
  const coming = new Set(newcomers.map(({ id }) => id))
  const ties = edges.filter(({ source, target }) => coming.has(source) || coming.has(target)).map(tieOf)
  return { kind: 'placing', request: { from, newcomers, standing: bodies.filter(({ id }) => !coming.has(id)), positions, ties } }
}

/** A stack needs as much space as one document of its kind. */
export const bodyOfFold = ({ id, kind, place, members }: Fold): Body => ({
  id,
  kind,
  label: place ?? '',
  degree: members.length,
  folded: 0,
})
